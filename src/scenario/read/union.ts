/**
 * Where a value may have one of several forms, zod tells the failings of each.
 * An author wants those of the form that was meant.
 */
import type { z } from 'zod';

export type Issue = z.core.$ZodIssue;

/** Exactly one of these keys is wanted, and none or several were given. */
export interface FormIssue {
  readonly code: 'one-of';
  readonly path: PropertyKey[];
  readonly keys: readonly string[];
}
/** None of the forms takes this sort of value. */
export interface SortIssue {
  readonly code: 'sort';
  readonly path: PropertyKey[];
  readonly expected: readonly string[];
}
export type Flat = Exclude<Issue, { code: 'invalid_union' }> | FormIssue | SortIssue;

const rooted = (issues: readonly Flat[], root: readonly PropertyKey[]): Flat[] =>
  issues.map((issue) => ({ ...issue, path: [...root, ...issue.path] }));

const wrongSort = (issue: Flat): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'sort');

/** A form of another sort is never meant; else the one with the fewest failings. */
const cost = (branch: readonly Flat[]): number =>
  branch.reduce((sum, issue) => sum + (wrongSort(issue) ? 1000 : issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);

const same = (a: Flat) => (b: Flat): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The keys in which forms that fail alike differ: absent from each, or too many in each. */
function formKeys(branches: readonly (readonly Flat[])[]): string[] {
  return branches.flatMap((branch) => branch.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys;
    return issue.code === 'invalid_type' || issue.code === 'invalid_value' ? [String(issue.path.at(-1))] : [];
  }));
}

function tie(branches: readonly (readonly Flat[])[]): Flat[] {
  const [first = [], ...others] = branches;
  const shared = first.filter((issue) => others.every((other) => other.some(same(issue))));
  const apart = branches.map((branch) => branch.filter((issue) => !shared.some(same(issue))));
  const keys = [...new Set(formKeys(apart))];
  return keys.length > 1 ? [...shared, { code: 'one-of', path: [], keys }] : [...first];
}

function union(errors: readonly (readonly Issue[])[]): Flat[] {
  const branches = errors.map((branch) => flatten(branch)).sort((a, b) => cost(a) - cost(b));
  const [best = []] = branches;
  if (best.some(wrongSort)) {
    const expected = branches.flatMap((b) => b.flatMap((i) => (i.code === 'invalid_type' ? [i.expected] : i.code === 'sort' ? i.expected : [])));
    return [{ code: 'sort', path: [], expected: [...new Set(expected)] }];
  }
  const equal = branches.filter((branch) => cost(branch) === cost(best));
  return equal.length > 1 ? tie(equal) : best;
}

/** Issues without unions: each is what the author of the likeliest form should mend. */
export function flatten(issues: readonly Issue[]): Flat[] {
  return issues.flatMap((issue) =>
    issue.code === 'invalid_union' ? rooted(union(issue.errors), issue.path) : [issue]);
}
