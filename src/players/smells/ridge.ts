/** Solves a system of linear equations by Gaussian elimination; the matrix must not be singular. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const n = rows.length;
  for (let i = 0; i < n; i += 1) {
    const pivot = rows[i]!;
    for (let j = i + 1; j < n; j += 1) {
      const by = rows[j]![i]! / pivot[i]!;
      if (by !== 0) for (let k = i; k <= n; k += 1) rows[j]![k]! -= by * pivot[k]!;
    }
  }
  const x = Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i -= 1) {
    const known = x.reduce((sum, value, k) => sum + (k > i ? rows[i]![k]! * value : 0), 0);
    x[i] = (rows[i]![n]! - known) / rows[i]![i]!;
  }
  return x;
}

/**
 * Ridge regression without an intercept (Hoerl and Kennard 1970): the weights that fit
 * best while they stay small.
 * @param rows one list of features for each observation
 * @param targets as many numbers
 * @param penalty above 0: it also keeps the system from being singular
 */
export function ridge(rows: readonly (readonly number[])[], targets: readonly number[], penalty: number): number[] {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, i) => rows.map((row) => row[i]!));
  const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
  const gram = columns.map((a, i) => columns.map((b, j) => dot(a, b) + (i === j ? penalty : 0)));
  return solved(gram, columns.map((a) => dot(a, targets)));
}
