import type {
  AreaManifest,
  LevelTable,
  NeighbourhoodTable,
  OutputAreaTable,
  WardTable,
} from '../../src/domain/area.ts'
import { STATE } from '../../src/domain/area.ts'
import { PACKAGE_FILES } from '../../src/formats/area-package/file-names.ts'
import { type Findings, isClose } from './findings.ts'

/** Row counts of the manifest, its bands and its indicators against the columns of a table. */
export function checkColumns(manifest: AreaManifest, table: LevelTable, findings: Findings): void {
  const level = table.level
  const count = level === 'ward' ? manifest.wards.count : manifest.neighbourhoods.count
  findings.expect(
    count === table.size,
    `rows of ${level}s`,
    () => `The manifest counts ${String(count)} ${level}s, the table ${String(table.size)}.`,
  )
  const bands = manifest.ageBands.map(({ id }) => id).join(', ')
  const bandColumns = [...table.residentsByBand.keys()].join(', ')
  findings.expect(
    bands === bandColumns,
    `age bands of ${level}s`,
    () => `Age bands of the manifest (${bands}) and of the ${level} table (${bandColumns}) differ.`,
  )
  const named = manifest.indicators.filter((facts) => facts.level === level).map(({ id }) => id)
  const columns = [...table.indicators.keys()]
  findings.expect(
    named.join() === columns.join(),
    `indicators of ${level}s`,
    () =>
      `Indicators of the manifest and of the ${level} table differ: ${named.join(', ')}; ${columns.join(', ')}.`,
  )
}

/** Each output area belongs to a neighbourhood, each neighbourhood to exactly one ward row. */
export function checkPointers(
  neighbourhoods: NeighbourhoodTable,
  {
    wards,
    outputAreas,
  }: { readonly wards: WardTable | null; readonly outputAreas: OutputAreaTable | null },
  findings: Findings,
): void {
  const { codes, wardRows } = neighbourhoods
  if (wards) {
    for (const [row, ward] of wardRows.entries()) {
      findings.expect(
        ward < wards.size,
        'ward of a neighbourhood',
        () => `${codes[row] ?? ''} names ward row ${String(ward)}, which does not exist.`,
      )
    }
  }
  for (const [at, row] of outputAreas?.neighbourhoodRows.entries() ?? []) {
    findings.expect(
      row < neighbourhoods.size,
      'neighbourhood of an output area',
      () =>
        `Row ${String(at)} of ${PACKAGE_FILES.outputAreas} names neighbourhood row ${String(row)}, which does not exist.`,
    )
  }
}

/** Ward residents and bands are sums over best-fit neighbourhoods; wards without any are empty. */
export function checkWardSums(
  neighbourhoods: NeighbourhoodTable,
  wards: WardTable,
  findings: Findings,
): void {
  const pairs: (readonly [string, Float64Array, Float64Array])[] = [
    ['residents', neighbourhoods.residents, wards.residents],
  ]
  for (const [band, residents] of wards.residentsByBand) {
    const own = neighbourhoods.residentsByBand.get(band)
    if (own) pairs.push([`residents ${band}`, own, residents])
  }
  for (const [what, values, found] of pairs) {
    const sums = new Float64Array(wards.size)
    for (const [row, ward] of neighbourhoods.wardRows.entries()) {
      sums[ward] = (sums[ward] ?? 0) + (values[row] ?? 0)
    }
    for (const [ward, sum] of sums.entries()) {
      findings.expect(
        isClose(sum, found[ward] ?? Number.NaN),
        `${what} of a ward`,
        () =>
          `${wards.codes[ward] ?? ''}: ${what} ${String(found[ward])}, but its neighbourhoods have ${String(sum)}.`,
      )
    }
  }
  findings.expect(
    wards.imdDecile.every((decile) => decile === 0),
    'deciles of wards',
    () => 'A ward has an IMD decile: deciles are never averaged.',
  )
}

/** State 4 stands in every indicator of a ward without neighbourhoods and nowhere else. */
export function checkEmptyWards(
  manifest: AreaManifest | null,
  tables: { readonly neighbourhoods: NeighbourhoodTable; readonly wards: WardTable },
  findings: Findings,
): void {
  const { neighbourhoods, wards } = tables
  const filled = new Set(neighbourhoods.wardRows)
  for (const [id, { states }] of wards.indicators) {
    // A figure of its own, by ward, needs no neighbourhood.
    if (!neighbourhoods.indicators.has(id)) continue
    for (const [ward, state] of states.entries()) {
      findings.expect(
        filled.has(ward) === (state !== STATE.noBestFit),
        'wards without neighbourhoods',
        () =>
          `${id} of ward ${wards.codes[ward] ?? ''} has state ${String(state)}, which does not fit its neighbourhoods.`,
      )
    }
  }
  if (manifest === null) return
  const { withNeighbourhoods, assignedByPolygon } = manifest.wards
  findings.expect(
    withNeighbourhoods === filled.size,
    'wards with neighbourhoods',
    () =>
      `The manifest counts ${String(withNeighbourhoods)} wards with neighbourhoods, the table ${String(filled.size)}.`,
  )
  findings.expect(
    assignedByPolygon <= neighbourhoods.size,
    'wards found by polygon',
    () =>
      `The manifest has ${String(assignedByPolygon)} neighbourhoods assigned by polygon, more than there are.`,
  )
}
