import { indicatorsWith } from '../../catalogue/own-indicators.ts'
import { placeKindById } from '../../catalogue/places.ts'
import { VALUE_STATES } from '../../domain/area.ts'
import { factsOf } from '../../domain/worse-than-country.ts'
import type { ZoneFigure } from '../../domain/zones/zone-figure.ts'
import { zoneLetter } from '../../domain/zones/zone-words.ts'
import { type CsvCell, csvText } from './csv-cells.ts'
import { attributionLines, type ExportedZone, type ZoneExport } from './exported-zone.ts'
import { rounded } from './zone-properties.ts'

const HEADINGS = [
  'zone',
  'letter',
  'measure',
  'unit',
  'zone_value',
  'area_average',
  'country_average',
  'lowest_neighbourhood',
  'highest_neighbourhood',
  'speaks_for_people',
  'neighbourhoods_without_figure',
  'weighted_by',
  'source',
] as const

/** One row of the file without the zone it belongs to; what is not named is empty. */
interface Measure {
  readonly measure: string
  readonly unit: string
  readonly value: CsvCell
  readonly others?: readonly CsvCell[]
}

/**
 * The profiles of zones as CSV: one row a measure, with the area and the country beside it, whom it
 * speaks for, what is missing and its source; after them how the figures are made, and what the
 * licences ask to be said.
 */
export function exportProfile({ area, zones }: ZoneExport): string {
  const rows = zones.flatMap((exported) => {
    const { zone, profile } = exported
    const measures = [
      ...peopleMeasures(exported),
      ...profile.figures.map((figure) => figureMeasure(figure, area)),
      ...placeMeasures(exported),
      ...groundMeasures(exported, area),
      ...profile.notes.map((note) => ({ measure: 'How it is made', unit: '', value: note })),
    ]
    return measures.map((measure) => rowOf([zone.name, zoneLetter(zone)], measure))
  })
  const sources = attributionLines(area).map((line) =>
    rowOf(['', ''], { measure: 'Source', unit: '', value: line }),
  )
  return csvText([HEADINGS, ...rows, ...sources])
}

function rowOf(head: readonly string[], { measure, unit, value, others = [] }: Measure): CsvCell[] {
  const cells = [...head, measure, unit, value, ...others]
  return [...cells, ...Array.from({ length: HEADINGS.length - cells.length }, () => null)]
}

function peopleMeasures({ profile }: ExportedZone): Measure[] {
  const { residents, bands, bandsEstimated, deprivation } = profile
  const share = (people: number) =>
    rounded((100 * people) / Math.max(deprivation?.residents ?? 0, 1), 2)
  return [
    { measure: 'Residents', unit: 'people', value: rounded(residents, 0) },
    ...bands.map((band) => ({
      measure: `Residents aged ${band.from}${band.to === null ? ' and over' : ` to ${band.to}`}${
        bandsEstimated ? ' (estimated)' : ''
      }`,
      unit: 'people',
      value: rounded(band.residents, 0),
    })),
    ...(deprivation === null
      ? []
      : [
          {
            measure: 'Residents in the most deprived tenth of neighbourhoods',
            unit: 'percent',
            value: share(deprivation.tenth),
          },
          {
            measure: 'Residents in the most deprived fifth of neighbourhoods',
            unit: 'percent',
            value: share(deprivation.fifth),
          },
        ]),
  ]
}

function figureMeasure(figure: ZoneFigure, area: ZoneExport['area']): Measure {
  const known = indicatorsWith(area.manifest.ownIndicators)
  const entry = known.find(({ id }) => id === figure.indicator)
  const edition = factsOf(area, 'neighbourhood', figure.indicator)?.edition ?? ''
  const take = (value: number | null) => (value === null ? null : rounded(value, 3))
  const missing = figure.missing.map(
    ({ state, neighbourhoods }) => `${neighbourhoods} ${VALUE_STATES[state] ?? ''}`,
  )
  return {
    measure: entry?.title ?? figure.indicator,
    unit: entry?.unit ?? '',
    value: take(figure.zone),
    others: [
      take(figure.area),
      take(figure.country),
      take(figure.lowest?.value ?? null),
      take(figure.highest?.value ?? null),
      rounded(figure.people, 0),
      missing.join(', '),
      figure.weight,
      `${entry?.source ?? ''}, ${edition}`,
    ],
  }
}

function placeMeasures({ profile: { schools, places } }: ExportedZone): Measure[] {
  const title = (kind: string) => placeKindById(kind)?.title ?? kind
  return [
    ...(schools ?? []).flatMap(({ kind, count, pupils, withoutPupils }): Measure[] => [
      { measure: `Schools inside: ${title(kind)}`, unit: 'schools', value: count },
      {
        measure: `Pupils: ${title(kind)}${withoutPupils > 0 ? ` (${withoutPupils} not known)` : ''}`,
        unit: 'pupils',
        value: pupils,
      },
    ]),
    ...(places ?? []).map(
      ({ kind, count }): Measure => ({
        measure: `Places inside: ${title(kind)}`,
        unit: 'places',
        value: count,
      }),
    ),
  ]
}

function groundMeasures(
  { profile: { wards }, geometry }: ExportedZone,
  area: ZoneExport['area'],
): Measure[] {
  const crossed = (wards ?? []).map(
    ({ row, shareOfZone }): Measure => ({
      measure: `Residents in the ward ${area.wards.names[row] ?? ''}`,
      unit: 'percent of the zone',
      value: rounded(100 * shareOfZone, 2),
    }),
  )
  if (geometry === null) return crossed
  return [
    ...crossed,
    { measure: 'Surface', unit: 'km2', value: rounded(geometry.surfaceKm2, 4) },
    { measure: 'Perimeter', unit: 'km', value: rounded(geometry.perimeterKm, 3) },
    { measure: 'Pieces', unit: 'pieces', value: geometry.pieces.length },
    { measure: 'Holes', unit: 'holes', value: geometry.holes.length },
  ]
}
