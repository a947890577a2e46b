/** What can go wrong comes back as data; only the impossible is thrown. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Wraps a value that was reached. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** Wraps the reason why there is no value. */
export function err<E>(error: E): Result<never, E> {
  return { ok: false, error };
}
