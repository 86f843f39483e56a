import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { CheckReport } from '../checks/check-area.ts'
import { checkArea } from '../checks/check-area.ts'
import { counted } from '../official/plain-words.ts'
import type { Outcome, World } from './world.ts'

/** `check`: proves a package. Exit code 1 where it has problems. */
export async function checkPackage(
  world: World,
  { dir, json }: { readonly dir: string; readonly json: boolean },
): Promise<Result<Outcome>> {
  const files = world.readPackage(dir)
  if (!files.ok) return files
  world.progress(`Checking ${dir}`, null)
  const report = await checkArea(files.value)
  const text = json ? JSON.stringify(report, null, 2) : readablePage(report)
  return success({ text, exitCode: report.problems.length === 0 ? 0 : 1 })
}

function readablePage(report: CheckReport): string {
  const { counts, outside, adjacency } = report
  return [
    `${report.title} (${report.id}), format version ${report.formatVersion}`,
    '',
    `${counted(counts.neighbourhoods, 'neighbourhood')}, ${counted(counts.wards, 'ward')} ` +
      `(${counts.wardsWithNeighbourhoods} with neighbourhoods), ` +
      `${counted(counts.outputAreas, 'output area')}, ${counted(report.residents, 'resident')}`,
    `${counted(counts.schools, 'school')}, ${counted(counts.services, 'service')}, ` +
      `${counted(counts.assets, 'asset')} inside; ${outside.schools}, ${outside.services} and ` +
      `${outside.assets} outside; ${counted(counts.postcodes, 'postcode')}`,
    `${counted(adjacency.pairs, 'touching pair')}, ${adjacency.isolated} neighbourhoods without ` +
      'a shared border',
    '',
    ...report.indicators.map(indicatorLine),
    '',
    ...section('Notes', report.notes),
    ...section('Problems', report.problems),
    report.problems.length === 0 ? 'No problem found.' : '',
  ].join('\n')
}

function indicatorLine(one: CheckReport['indicators'][number]): string {
  const number = (value: number | null) => (value === null ? 'none' : value.toFixed(3))
  const name = `${one.id}, ${one.level}`.padEnd(38)
  return (
    `${name} mean ${number(one.areaMean)}, country ${number(one.nationalMean)}, ` +
    `${number(one.min)} to ${number(one.max)}, ${counted(one.values, 'value')}, ` +
    `suppressed ${one.suppressed}, not collected ${one.notCollected}, ` +
    `not comparable ${one.notComparable}`
  )
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `- ${line}`), '']
}
