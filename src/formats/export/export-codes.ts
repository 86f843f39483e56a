import { zoneLetter } from '../../domain/zones/zone-words.ts'
import { CODE_COLUMNS } from '../import/code-table.ts'
import { type CsvCell, csvText } from './csv-cells.ts'
import { attributionLines, type ExportedZone, type ZoneExport } from './exported-zone.ts'
import { rounded } from './zone-properties.ts'

const HEADINGS = [
  CODE_COLUMNS.zone,
  CODE_COLUMNS.letter,
  CODE_COLUMNS.kind,
  CODE_COLUMNS.code,
  'neighbourhood_name',
  CODE_COLUMNS.share,
  'residents_inside',
  'best_fit_ward',
  CODE_COLUMNS.codeEdition,
  'source',
] as const

/**
 * The neighbourhoods of zones as CSV, one row each, with the share of its residents inside: 100 for
 * whole ones. The source stands in every row, so that a row that is copied out keeps it.
 */
export function exportCodes({ area, zones }: ZoneExport): string {
  const source = attributionLines(area).join(' ')
  return csvText([HEADINGS, ...zones.flatMap((exported) => rowsOf(exported, { area, source }))])
}

function rowsOf(
  { zone, membership }: ExportedZone,
  { area, source }: { readonly area: ZoneExport['area']; readonly source: string },
): CsvCell[][] {
  const { neighbourhoods, wards } = area
  const head = [zone.name, zoneLetter(zone), zone.shape.kind]
  const known = Array.from(membership.rows, (row, at): CsvCell[] => {
    const share = membership.shares[at] ?? 0
    return [
      ...head,
      neighbourhoods.codes[row] ?? '',
      neighbourhoods.names[row] ?? '',
      rounded(100 * share, 4),
      rounded(share * (neighbourhoods.residents[row] ?? 0), 0),
      wards.names[neighbourhoods.wardRows[row] ?? -1] ?? '',
      zone.codeEdition,
      source,
    ]
  })
  const unknown = membership.unknownCodes.map((code): CsvCell[] => [
    ...head,
    code,
    ...[null, null, null, null],
    zone.codeEdition,
    source,
  ])
  return [...known, ...unknown]
}
