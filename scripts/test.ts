import { type Stage, STAGES } from './stages.ts'
import type { Counts } from './test-reports.ts'

/**
 * `npm test`: every stage in order, going on after a failure, so that one run tells all that is
 * wrong. `npm test -- lint unit` runs the stages whose names begin so. It ends with what failed and
 * why, in brief, and with the line `N passed, N failed`: tests one by one, every other stage as one.
 */
const wanted = process.argv.slice(2)
const stages =
  wanted.length === 0
    ? STAGES
    : STAGES.filter(({ name }) => wanted.some((start) => name.startsWith(start)))

const outcomes: { readonly stage: Stage; readonly counts: Counts; readonly seconds: number }[] = []
for (const stage of stages) {
  process.stdout.write(`\n=== ${stage.name}\n`)
  const start = performance.now()
  const counts = await stage.run()
  outcomes.push({ stage, counts, seconds: (performance.now() - start) / 1000 })
}

process.stdout.write('\n')
for (const { stage, counts, seconds } of outcomes) {
  const outcome = counts.failed === 0 ? 'ok    ' : 'FAILED'
  const tally =
    counts.passed + counts.failed > 1 ? ` ${counts.passed}/${counts.passed + counts.failed}` : ''
  process.stdout.write(`${outcome} ${stage.name}${tally} (${seconds.toFixed(1)} s)\n`)
  for (const reason of counts.reasons) process.stdout.write(`       ${reason}\n`)
}
const total = (pick: (counts: Counts) => number) =>
  outcomes.reduce((sum, { counts }) => sum + pick(counts), 0)
const passed = total((counts) => counts.passed)
const failed = total((counts) => counts.failed)
if (stages.length === 0) {
  process.stdout.write(
    `No stage is named so. There are: ${STAGES.map(({ name }) => name).join(', ')}\n`,
  )
}
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
