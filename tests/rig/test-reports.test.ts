import path from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../scripts/root.ts'
import { countJourneys, countUnit } from '../../scripts/test-reports.ts'

const unitFile = (name: string) => path.join(ROOT, 'src', name)

test('of unit tests every failed one is named with the beginning of what it said', () => {
  const counts = countUnit({
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [
      {
        name: unitFile('sum.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'fine', failureMessages: [] },
          {
            status: 'failed',
            fullName: 'one and one',
            failureMessages: ['AssertionError: expected 2\n  to be 3\n    at src/sum.test.ts:3:1'],
          },
        ],
      },
    ],
  })
  expect(counts).toEqual({
    passed: 2,
    failed: 1,
    reasons: ['src/sum.test.ts › one and one › AssertionError: expected 2 to be 3'],
  })
})

test('a file of unit tests that cannot be loaded is a failure though no test in it failed', () => {
  const counts = countUnit({
    numPassedTests: 5,
    numFailedTests: 0,
    testResults: [
      {
        name: unitFile('lost.test.ts'),
        status: 'failed',
        message: "Cannot find module './lost.ts'",
        assertionResults: [],
      },
    ],
  })
  expect(counts.failed).toBe(1)
  expect(counts.reasons).toEqual([
    "src/lost.test.ts › could not be loaded › Cannot find module './lost.ts'",
  ])
})

test('of journeys the failed ones are found however deep, and errors outside any of them', () => {
  const red = `${String.fromCodePoint(27)}[31m`
  const counts = countJourneys({
    stats: { expected: 3, unexpected: 1, flaky: 1 },
    errors: [{ message: 'The production build failed' }],
    suites: [
      {
        specs: [{ title: 'fine', file: 'a.spec.ts', ok: true, tests: [{ results: [{}] }] }],
        suites: [
          {
            specs: [
              {
                title: 'opens',
                file: 'a.spec.ts',
                ok: false,
                tests: [
                  { results: [{}, { error: { message: `Error: ${red}closed\n > 12 | x` } }] },
                ],
              },
            ],
          },
        ],
      },
    ],
  })
  expect(counts).toEqual({
    passed: 3,
    failed: 2,
    reasons: ['journeys › The production build failed', 'a.spec.ts › opens › Error: closed'],
  })
})

test('a long message is cut', () => {
  const { reasons } = countJourneys({
    stats: { expected: 0, unexpected: 1, flaky: 0 },
    errors: [{ message: 'word '.repeat(1000) }],
  })
  expect(reasons[0]?.length).toBeLessThan(450)
})

test('a report of another form is refused, so that nothing counts as passed', () => {
  expect(() => countUnit({})).toThrow()
  expect(() => countJourneys([])).toThrow()
})
