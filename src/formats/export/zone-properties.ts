import type { Indicator } from '../../catalogue/indicator.ts'
import { indicatorsWith } from '../../catalogue/own-indicators.ts'
import type { Area } from '../../domain/area.ts'
import { zoneLetter } from '../../domain/zones/zone-words.ts'
import { OWN_MEMBERS } from '../import/own-facts.ts'
import { outlineSum } from '../outline-sum.ts'
import type { ExportedZone } from './exported-zone.ts'
import { exportedPolygons } from './exported-polygons.ts'

/** A figure or a text by its name; what is not known is left out. */
export type ZoneProperties = Readonly<Record<string, string | number | readonly string[]>>

/**
 * What a map program is told of a zone: what makes it the same zone when it is imported again, then
 * its profile, with units in the names. `imd_score` is the zone's, `imd_score_area` and
 * `imd_score_country` stand beside it. Ranks, deciles and medians have `_lowest` and `_highest` alone.
 */
export function zoneProperties(exported: ExportedZone, area: Area): ZoneProperties {
  const { zone, membership, profile, geometry } = exported
  const { shape } = zone
  const { neighbourhoods } = area
  const codes =
    shape.kind === 'neighbourhoods'
      ? shape.codes
      : Array.from(membership.rows, (row) => neighbourhoods.codes[row] ?? '')
  const polygons = exportedPolygons(exported)
  const properties: Record<string, string | number | readonly string[] | null> = {
    [OWN_MEMBERS.name]: zone.name,
    [OWN_MEMBERS.letter]: zoneLetter(zone),
    [OWN_MEMBERS.kind]: shape.kind,
    [OWN_MEMBERS.codes]: codes,
    [OWN_MEMBERS.codeEdition]: zone.codeEdition,
    [OWN_MEMBERS.outlineSum]:
      shape.kind === 'neighbourhoods' && polygons.length > 0 ? outlineSum(polygons) : null,
    area: area.manifest.title,
    ...peopleProperties(profile),
    surface_km2: geometry === null ? null : rounded(geometry.surfaceKm2, 4),
    perimeter_km: geometry === null ? null : rounded(geometry.perimeterKm, 3),
    pieces: geometry?.pieces.length ?? null,
    ...figureProperties(profile, area),
  }
  return Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, string | number | readonly string[]] => entry[1] !== null,
    ),
  )
}

function peopleProperties({ residents, bands, deprivation, schools }: ExportedZone['profile']) {
  const share = (people: number) =>
    deprivation === null || deprivation.residents === 0
      ? null
      : rounded((100 * people) / deprivation.residents, 2)
  return {
    residents: rounded(residents, 0),
    ...Object.fromEntries(
      bands.map((band) => [`residents_${band.id}`, rounded(band.residents, 0)]),
    ),
    residents_most_deprived_tenth_percent: deprivation === null ? null : share(deprivation.tenth),
    residents_most_deprived_fifth_percent: deprivation === null ? null : share(deprivation.fifth),
    schools: schools?.reduce((sum, { count }) => sum + count, 0) ?? null,
    school_pupils: schools?.reduce((sum, { pupils }) => sum + pupils, 0) ?? null,
  }
}

function figureProperties({ figures }: ExportedZone['profile'], { manifest }: Area) {
  const known = indicatorsWith(manifest.ownIndicators)
  return Object.fromEntries(
    figures.flatMap(({ indicator, averaged, zone, area, country, lowest, highest }) => {
      const entry = known.find(({ id }) => id === indicator)
      if (entry === undefined) return []
      const name = figureName(entry)
      const take = (value: number | null) => (value === null ? null : rounded(value, 3))
      if (!averaged) {
        return [
          [`${name}_lowest`, take(lowest?.value ?? null)],
          [`${name}_highest`, take(highest?.value ?? null)],
        ]
      }
      return [
        [name, take(zone)],
        [`${name}_area`, take(area)],
        [`${name}_country`, take(country)],
      ]
    }),
  ) as Record<string, number | null>
}

/** `good_health_percent`, `imd_score`. */
function figureName({ id, unit }: Indicator): string {
  return `${id.replaceAll('-', '_')}_${unit}`
}

export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0
}
