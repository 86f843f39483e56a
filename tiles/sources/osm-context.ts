import type { ContextFeature, ContextKind } from '../area-input.ts'
import type { OsmElement } from '../readers/overpass.ts'
import { areaOf, boxKm2, linesOf } from './osm-shapes.ts'

/** What is drawn beneath the figures: main roads, railways, water, green and the names of places. */
interface ContextRule {
  readonly tag: string
  readonly values: readonly string[]
  readonly kind: ContextKind
  /** Of a line or a name; an area's goes by its size. */
  readonly rank: 1 | 2 | 3
  readonly shape: 'line' | 'area' | 'point'
}

const RULES: readonly ContextRule[] = [
  { tag: 'highway', values: ['motorway', 'trunk'], kind: 'road', rank: 1, shape: 'line' },
  { tag: 'highway', values: ['primary'], kind: 'road', rank: 2, shape: 'line' },
  { tag: 'highway', values: ['secondary'], kind: 'road', rank: 3, shape: 'line' },
  { tag: 'railway', values: ['rail'], kind: 'rail', rank: 1, shape: 'line' },
  {
    tag: 'railway',
    values: ['light_rail', 'tram', 'subway'],
    kind: 'rail',
    rank: 3,
    shape: 'line',
  },
  { tag: 'waterway', values: ['river'], kind: 'water', rank: 1, shape: 'line' },
  { tag: 'waterway', values: ['canal'], kind: 'water', rank: 2, shape: 'line' },
  { tag: 'natural', values: ['water'], kind: 'water', rank: 2, shape: 'area' },
  { tag: 'landuse', values: ['reservoir'], kind: 'water', rank: 2, shape: 'area' },
  {
    tag: 'leisure',
    values: ['park', 'nature_reserve', 'golf_course'],
    kind: 'green',
    rank: 2,
    shape: 'area',
  },
  {
    tag: 'landuse',
    values: ['forest', 'recreation_ground', 'allotments', 'cemetery', 'village_green'],
    kind: 'green',
    rank: 2,
    shape: 'area',
  },
  { tag: 'natural', values: ['wood', 'heath'], kind: 'green', rank: 2, shape: 'area' },
  { tag: 'place', values: ['city', 'town'], kind: 'name', rank: 1, shape: 'point' },
  { tag: 'place', values: ['suburb', 'village'], kind: 'name', rank: 2, shape: 'point' },
  { tag: 'place', values: ['hamlet', 'neighbourhood'], kind: 'name', rank: 3, shape: 'point' },
]

/** A lake or park of this surface is seen from afar, one of that in the middle distance. */
const LARGE_KM2 = 0.5
const MIDDLING_KM2 = 0.08

/** What an element adds to the map beneath the figures; null where it adds nothing. */
export function contextOf(element: OsmElement): ContextFeature | null {
  const { tags, point } = element
  const rule = RULES.find(({ tag, values }) => values.includes(tags[tag] ?? ''))
  if (rule === undefined || isHidden(tags)) return null
  const name = tags['name']?.trim() || null
  if (rule.shape === 'point') {
    if (point === null || name === null) return null
    const properties = { kind: rule.kind, name, rank: rule.rank }
    return { type: 'Feature', geometry: { type: 'Point', coordinates: [...point] }, properties }
  }
  if (rule.shape === 'line') {
    const geometry = linesOf(element)
    const properties = { kind: rule.kind, name, rank: rule.rank }
    return geometry && { type: 'Feature', geometry, properties }
  }
  const geometry = areaOf(element)
  if (geometry === null) return null
  const km2 = boxKm2(geometry)
  const rank = km2 >= LARGE_KM2 ? 1 : km2 >= MIDDLING_KM2 ? 2 : 3
  return { type: 'Feature', geometry, properties: { kind: rule.kind, name, rank } }
}

/** Sidings, and what runs underground, are no help in finding one's way. */
function isHidden(tags: Readonly<Record<string, string>>): boolean {
  const isTunnel = tags['tunnel'] !== undefined && tags['tunnel'] !== 'no'
  const isSiding = tags['railway'] !== undefined && tags['service'] !== undefined
  return isSiding || (isTunnel && tags['highway'] === undefined)
}

/** Filters of Overpass, for what has lines and areas and for names. */
export function contextFilters(): readonly string[] {
  const main = RULES.map(({ tag, values, shape }) => {
    const pattern = `["${tag}"~"^(${values.join('|')})$"]`
    if (shape === 'point') return `node${pattern}`
    return `way${pattern}`
  })
  const wide = ['relation["natural"="water"]', 'relation["leisure"~"^(park|nature_reserve)$"]']
  return [...main, ...wide]
}
