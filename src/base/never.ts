/** Makes a `switch` exhaustive: a case that is missing fails to compile here. */
export function never(value: never): never {
  throw new Error(`unforeseen case: ${JSON.stringify(value)}`);
}
