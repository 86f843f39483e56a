import type { Feature, MultiPolygon, Point } from 'geojson'
import type { ExpressionSpecification } from 'maplibre-gl'
import { doubleSurface } from '../../domain/geometry/flat-ring.ts'
import { INK } from '../../domain/palette.ts'
import type { LineRing, Position } from '../../domain/zones/zone.ts'
import { ZONE_MARKS } from '../../domain/zones/zone-mark.ts'
import type { SlotLayer } from '../drawn-layers.ts'
import { closedRings, putFeatures } from '../geojson-source.ts'
import { LABEL_FONT } from '../page-font.ts'
import { ROOM_STRENGTH } from '../../carto/room-strength.ts'
import type { MapSpec, MapZone } from '../spec.ts'
import type { MapPart } from '../updater.ts'
import type { SlotId } from '../zorder.ts'
import { UNSEEN } from './unseen.ts'
import { BADGE_IMAGE } from '../zone-badge.ts'

/**
 * The active zone has a source of its own, which changes whenever the hand rests in a gesture, while
 * the other zones stay as they are.
 */
const GROUPS = [
  { prefix: 'zone', active: false, linePx: 2.5, letterPx: 14 },
  { prefix: 'active-zone', active: true, linePx: 3.5, letterPx: 16 },
] as const

type Group = (typeof GROUPS)[number]

/** How much stronger lines and letters are for a room, as on the plain picture. */
export function strengthOf(look: MapSpec['look']): number {
  return look === 'projector' ? ROOM_STRENGTH : 1
}

const PARTS = ['fill', 'hairline', 'casing', 'line', 'dashes'] as const

/** The zones that a group draws; visitors have a layer of their own. */
function zonesOf(zones: readonly MapZone[], { active }: Group): MapZone[] {
  return zones.filter((zone) => zone.active === active && zone.visiting === undefined)
}

function slotsOf({ prefix }: Group): SlotId[] {
  return PARTS.map((part) => `${prefix}-${part}` as const)
}

/** Outlines of zones: an ink hairline, a white casing, and the zone's own line in colour. */
export const zoneOutlines: readonly MapPart[] = GROUPS.map((group) => ({
  name: `${group.prefix} outlines`,
  inputs: ({ spec }) => [
    ...zonesOf(spec.zones, group),
    spec.classification === null,
    spec.look,
    spec.drawing === null,
  ],
  draw: ({ spec }, { map, layers }) => {
    const zones = zonesOf(spec.zones, group)
    const shown = zones.length > 0
    const outlines = shown ? zones : unseenZones(group, spec)
    if (outlines.length > 0) putFeatures(map, group.prefix, outlines.map(outlineFeature))
    const wanted = outlines.length === 0 ? [] : outlineLayers(group, spec, shown ? 1 : UNSEEN)
    layers.draw(slotsOf(group), wanted)
  },
}))

/**
 * Stand in for the zone that is to be drawn while there is none, one with a whole line and one with
 * dashes; the other zones are drawn by the same programs.
 */
function unseenZones({ active }: Group, { drawing, bounds }: MapSpec): MapZone[] {
  if (!active || drawing === null) return []
  const [west, south, east, north] = bounds
  const [lng, lat] = [(west + east) / 2, (south + north) / 2]
  const box = (left: number, bottom: number): LineRing => [
    [left, bottom],
    [left + lng - west, bottom],
    [left + lng - west, bottom + lat - south],
    [left, bottom + lat - south],
  ]
  const isDashed = ({ dashes }: (typeof ZONE_MARKS)[number]) => dashes.length > 0
  const whole = ZONE_MARKS.findIndex((mark) => !isDashed(mark))
  const dashed = ZONE_MARKS.findIndex(isDashed)
  return [
    { id: 'unseen whole', mark: whole, polygons: [[box(west, south)]], active: false },
    { id: 'unseen dashed', mark: dashed, polygons: [[box(lng, lat)]], active: false },
  ]
}

/** Letters wait for the page's font, as labels do. */
export const zoneLetters: readonly MapPart[] = GROUPS.map((group) => ({
  name: `${group.prefix} letters`,
  inputs: ({ spec, fontReady }) => [
    ...zonesOf(spec.zones, group),
    spec.look,
    fontReady,
    spec.drawing === null,
  ],
  draw: ({ spec, fontReady }, { map, layers }) => {
    const own = zonesOf(spec.zones, group).flatMap(letterFeature)
    const shown = own.length > 0
    const points = shown ? own : unseenZones(group, spec).flatMap(letterFeature)
    const wanted = fontReady && points.length > 0
    if (wanted) putFeatures(map, lettersOf(group), points)
    layers.draw(
      [`${group.prefix}-letter`],
      wanted ? [letterLayer(group, strengthOf(spec.look), shown)] : [],
    )
  },
}))

function lettersOf({ prefix }: Group): string {
  return `${prefix}-letters`
}

export function outlineFeature({ polygons, mark }: MapZone): Feature<MultiPolygon> {
  const { dashes } = ZONE_MARKS[mark] ?? { dashes: [] }
  return {
    type: 'Feature',
    properties: { mark, dashed: dashes.length > 0 },
    geometry: { type: 'MultiPolygon', coordinates: polygons.map(closedRings) },
  }
}

/** A zone without any ground has no letter on the map. */
export function letterFeature({ polygons, mark }: MapZone): Feature<Point>[] {
  const top = topOfLargest(polygons)
  return top === null
    ? []
    : [
        {
          type: 'Feature',
          properties: { mark },
          geometry: { type: 'Point', coordinates: [...top] },
        },
      ]
}

/** The northernmost corner of the largest piece: where a letter hides least of what is inside. */
function topOfLargest(polygons: MapZone['polygons']): Position | null {
  let largest: readonly Position[] = []
  let surface = 0
  for (const [outer] of polygons) {
    const size = Math.abs(doubleSurface(outer.flat()))
    if (size > surface) [largest, surface] = [outer, size]
  }
  const [first, ...others] = largest
  if (first === undefined) return null
  return others.reduce((top, corner) => (corner[1] > top[1] ? corner : top), first)
}

/** A value for each mark, by the number a feature carries. */
export function byMark(value: (mark: number) => unknown, other: unknown): ExpressionSpecification {
  const cases = ZONE_MARKS.flatMap((_, mark) => [mark, value(mark)])
  return ['match', ['get', 'mark'], ...cases, other] as unknown as ExpressionSpecification
}

const COLOUR = byMark((mark) => ZONE_MARKS[mark]?.colour, INK)

/** A fill lies over the grey base only: over a choropleth it would pass for another class. */
function outlineLayers(
  group: Group,
  { classification, look }: MapSpec,
  opacity: number,
): SlotLayer[] {
  const { prefix } = group
  const strength = strengthOf(look)
  const linePx = group.linePx * strength
  const line = (
    part: 'hairline' | 'casing' | 'line' | 'dashes',
    paint: Extract<SlotLayer, { type: 'line' }>['paint'],
  ): SlotLayer => ({
    id: `${prefix}-${part}`,
    type: 'line',
    source: prefix,
    layout: { 'line-join': 'round' },
    paint: { ...paint, 'line-opacity': opacity },
  })
  const isDashed: ExpressionSpecification = ['get', 'dashed']
  return [
    {
      id: `${prefix}-fill`,
      type: 'fill',
      source: prefix,
      paint: {
        'fill-color': COLOUR,
        'fill-opacity': classification === null ? 0.14 * opacity : 0,
        'fill-antialias': false,
      },
    },
    line('hairline', { 'line-color': INK, 'line-width': linePx + 4 * strength }),
    line('casing', { 'line-color': '#ffffff', 'line-width': linePx + 2.5 * strength }),
    {
      ...line('line', { 'line-color': COLOUR, 'line-width': linePx }),
      filter: ['!', isDashed],
    } as SlotLayer,
    {
      ...line('dashes', {
        'line-color': COLOUR,
        'line-width': linePx,
        'line-dasharray': byMark(
          (mark) => ['literal', [...(ZONE_MARKS[mark]?.dashes ?? [])]],
          ['literal', [1, 0]],
        ),
      }),
      filter: isDashed,
    } as SlotLayer,
  ]
}

function letterLayer(group: Group, strength: number, isSeen: boolean): SlotLayer {
  const opacity = isSeen ? 1 : UNSEEN
  return {
    id: `${group.prefix}-letter`,
    type: 'symbol',
    source: lettersOf(group),
    layout: {
      'icon-image': BADGE_IMAGE,
      'icon-size': strength,
      'icon-allow-overlap': true,
      'icon-ignore-placement': !isSeen,
      'text-field': byMark((mark) => ZONE_MARKS[mark]?.letter, ''),
      'text-font': [...LABEL_FONT.strong],
      'text-size': group.letterPx * strength,
      'text-allow-overlap': true,
      'text-ignore-placement': !isSeen,
    },
    paint: { 'text-color': COLOUR, 'text-opacity': opacity, 'icon-opacity': opacity },
  }
}
