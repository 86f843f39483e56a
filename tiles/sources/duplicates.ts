import type { Problem } from '../../src/domain/result.ts'

/** What to say where a file names a code twice: which figure counts is not ours to guess. */
export function duplicateProblem(where: string, code: string): Problem {
  return {
    where,
    expected: 'every code once',
    found: `${code} twice`,
    remedy: 'Remove one of the two rows, or download the file again.',
  }
}
