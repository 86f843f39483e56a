import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ROOT } from './root.ts'

/** What became of a run of checks. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  /** Of every failed test where it stands and the beginning of what it said, a line each. */
  readonly reasons: readonly string[]
}

const LONGEST_REASON = 400

/** The message up to its stack or its pictures of the code, on one line. */
function inBrief(message: string): string {
  const words = stripVTControlCharacters(message)
    .split(/\n\s+at |\n[\s>]*\d+ \|/)[0]
    ?.replace(/\s+/g, ' ')
    .trim()
  return (words ?? '').slice(0, LONGEST_REASON)
}

interface UnitReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly status: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

/**
 * Counts Vitest's JSON report. A file that could not be loaded holds no test and is a failure of its
 * own. Throws where the report has another form.
 */
export function countUnit(report: unknown): Counts {
  const { numPassedTests, numFailedTests, testResults } = report as UnitReport
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const failed = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) =>
        reason({ file: name, title: fullName, message: failureMessages[0] }),
      ),
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    reasons: [
      ...unloaded.map(({ name, message }) =>
        reason({ file: name, title: 'could not be loaded', message }),
      ),
      ...failed,
    ],
  }
}

interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs?: readonly {
    readonly title: string
    readonly file: string
    readonly ok: boolean
    readonly tests: readonly {
      readonly results: readonly { readonly error?: { readonly message?: string } }[]
    }[]
  }[]
}

interface JourneyReport extends Suite {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  /** What went wrong outside any journey. */
  readonly errors: readonly { readonly message?: string }[]
}

/** Counts Playwright's JSON report. Throws where the report has another form. */
export function countJourneys(report: unknown): Counts {
  const { stats, errors, suites = [] } = report as JourneyReport
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    reasons: [
      ...errors.map(({ message }) => reason({ file: 'journeys', title: '', message })),
      ...suites.flatMap(failedSpecs),
    ],
  }
}

function failedSpecs({ suites = [], specs = [] }: Suite): string[] {
  const here = specs
    .filter(({ ok }) => !ok)
    .map(({ title, file, tests }) => {
      const results = tests.flatMap((test) => test.results)
      return reason({ file, title, message: results.find(({ error }) => error)?.error?.message })
    })
  return [...here, ...suites.flatMap(failedSpecs)]
}

interface Failed {
  /** From the root of the disk or from a folder of its own. */
  readonly file: string
  readonly title: string
  readonly message: string | undefined
}

function reason({ file, title, message = '' }: Failed): string {
  const place = path.isAbsolute(file) ? path.relative(ROOT, file) : file
  return [place, title, inBrief(message)].filter((part) => part !== '').join(' › ')
}
