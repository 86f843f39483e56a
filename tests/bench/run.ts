import { readFileSync } from 'node:fs'
import path from 'node:path'
import { median, type Sampled, type Skipped } from './bench-case.ts'
import { brushCases } from './cases/brush.ts'
import { buildCases } from './cases/build.ts'
import { classifyCases } from './cases/classify.ts'
import { importCases } from './cases/imports.ts'
import { measureLoop } from './cases/loop.ts'
import { mapCases } from './cases/map.ts'
import { pageCases } from './cases/page.ts'
import { readCases } from './cases/read.ts'
import { zoneCases } from './cases/zones.ts'
import { searchCases } from './cases/search.ts'

const GROUPS = {
  classify: classifyCases,
  read: readCases,
  zones: zoneCases,
  map: mapCases,
  page: pageCases,
  brush: brushCases,
  imports: importCases,
  search: searchCases,
  build: buildCases,
}

/**
 * `npm run bench`, or `npm run bench -- map` for a group: every case as a multiple of a calibration
 * (or of another case) taken in this run, against its budget in `budgets.json`. Milliseconds are
 * shown for orientation; only multiples decide. Exit 1 when one is above its budget, when one has no
 * budget, or when a budget has no case.
 */
interface Budgets {
  readonly runs: number
  readonly cases: Readonly<Record<string, number>>
}

const budgets = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'budgets.json'), 'utf8'),
) as Budgets
const { runs } = budgets
const wanted = process.argv.slice(2)

/** Median milliseconds of everything measured, by id: what others may be a multiple of. */
const yardsticks = new Map<string, number>([['loop', median(await measureLoop(runs))]])
const calibrations = new Set(['loop'])
const results: (Sampled | Skipped)[] = []
for (const [name, cases] of Object.entries(GROUPS)) {
  if (wanted.length === 0 || wanted.includes(name)) results.push(...(await cases({ runs })))
}
for (const result of results) {
  if (!('samples' in result)) continue
  yardsticks.set(result.id, median(result.samples))
  if (result.id === result.per) calibrations.add(result.id)
}

const columns = ['milliseconds', 'multiple', 'budget'] as const
const line = (cells: readonly string[], last: string) =>
  `${cells.map((cell) => cell.padStart(14)).join('')}  ${last}\n`
process.stdout.write(`\n${line(columns, `median of ${runs}`)}`)
for (const name of calibrations) {
  const ms = yardsticks.get(name) ?? Number.NaN
  process.stdout.write(line([ms.toFixed(2), '1', '-'], `calibration: ${name}`))
}

const problems: string[] = []
const unseen = new Set(Object.keys(budgets.cases))
for (const result of results) {
  unseen.delete(result.id)
  if ('skipped' in result) {
    process.stdout.write(line(['-', '-', '-'], `${result.id}: skipped, ${result.skipped}`))
    continue
  }
  if (result.id === result.per) continue
  const ms = median(result.samples)
  const multiple = ms / (yardsticks.get(result.per) ?? Number.NaN)
  const budget = budgets.cases[result.id]
  const within = budget !== undefined && multiple <= budget
  const cells = [ms.toFixed(2), multiple.toFixed(3), String(budget ?? 'none')]
  const told = result.tell === undefined ? '' : ` (${result.tell(ms)})`
  process.stdout.write(
    line(cells, `${within ? '' : 'ABOVE: '}${result.title}${told} [${result.per}]`),
  )
  if (!within) problems.push(result.id)
}
if (wanted.length === 0) {
  for (const id of unseen) problems.push(`${id} (a budget without a case)`)
}
if (problems.length > 0) process.stdout.write(`\nAbove budget: ${problems.join(', ')}\n`)
process.exit(problems.length === 0 ? 0 : 1)
