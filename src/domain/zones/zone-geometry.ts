import type { Area } from '../area.ts'
import { lineM, ringSurfaceM2 } from '../geodesy.ts'
import { intersect } from '../geometry/clip.ts'
import { isInRings } from '../geometry/flat-ring.ts'
import type { LevelArcs } from '../geometry/level-arcs.ts'
import { boxOf } from '../geometry/polygon-index.ts'
import type { Bounds } from '../row-bounds.ts'
import type { LinePolygon, Membership, ZoneShape } from './zone.ts'
import { cutNeighbourhoods } from './zone-people.ts'
import { zoneOutline } from './zone-outline.ts'

/** A part of a zone that hangs together, or a hole in it. */
export interface ZonePart {
  readonly bounds: Bounds
  readonly surfaceKm2: number
  /** Rows of the neighbourhoods whose people's middle lies in it, ascending. */
  readonly rows: readonly number[]
}

/** The ground of a zone. It changes no figure about people. */
export interface ZoneGeometry {
  /** The outline; of an own line, what of it lies inside the area. */
  readonly polygons: readonly LinePolygon[]
  /** Largest first. */
  readonly pieces: readonly ZonePart[]
  readonly holes: readonly ZonePart[]
  /** On the WGS84 ellipsoid, holes left out. */
  readonly surfaceKm2: number
  /** All rings, those of holes too. */
  readonly perimeterKm: number
  /** What of an own line lies outside the area. */
  readonly outsideKm2: number
  /** Of each cut neighbourhood, the share of its ground inside. */
  readonly cutGround: readonly { readonly row: number; readonly share: number }[]
}

export interface ZoneGeometryOptions {
  readonly area: Pick<Area, 'neighbourhoods'>
  readonly membership: Membership
  /** Outlines of the neighbourhoods. */
  readonly arcs: LevelArcs
}

/** Surface, border, pieces and holes of a shape. For own lines a matter of milliseconds: it clips. */
export function zoneGeometry(
  shape: ZoneShape,
  { area, membership, arcs }: ZoneGeometryOptions,
): ZoneGeometry {
  const whole = shape.kind === 'neighbourhoods'
  const polygons = whole
    ? zoneOutline(membership.rows, arcs)
    : intersect(shape.polygons, areaOutline(arcs))
  const surfaceKm2 = surfaceOf(polygons)
  const members = whole ? new Set(membership.rows) : null
  const middles = (rings: LinePolygon, ofZone: boolean) =>
    rowsIn(rings, area).filter((row) => members === null || members.has(row) === ofZone)
  return {
    polygons,
    pieces: polygons.map((polygon) => partOf(polygon, middles(polygon, true))),
    holes: polygons.flatMap(([, ...holes]) =>
      holes.map((hole) => {
        const turned: LinePolygon = [[...hole].reverse()]
        return partOf(turned, middles(turned, false))
      }),
    ),
    surfaceKm2,
    perimeterKm: perimeterKm(polygons),
    outsideKm2: whole ? 0 : Math.max(0, surfaceOf(shape.polygons) - surfaceKm2),
    cutGround: whole ? [] : cutGround(polygons, { area, membership, arcs }),
  }
}

const OUTLINES = new WeakMap<LevelArcs, LinePolygon[]>()

/** The outline of all neighbourhoods, made once. */
function areaOutline(arcs: LevelArcs): LinePolygon[] {
  const known = OUTLINES.get(arcs) ?? zoneOutline(arcs.rings.keys(), arcs)
  OUTLINES.set(arcs, known)
  return known
}

/** Surface of polygons on the ellipsoid, in km2. */
export function surfaceOf(polygons: readonly LinePolygon[]): number {
  let surfaceM2 = 0
  for (const polygon of polygons) {
    polygon.forEach((ring, at) => {
      const own = Math.abs(ringSurfaceM2(ring.flat()))
      surfaceM2 += at === 0 ? own : -own
    })
  }
  return surfaceM2 / 1e6
}

function perimeterKm(polygons: readonly LinePolygon[]): number {
  const rings = polygons.flatMap((polygon) => [...polygon])
  return rings.reduce((sum, ring) => sum + lineM([...ring, ring[0]!].flat()), 0) / 1000
}

function partOf(polygon: LinePolygon, rows: readonly number[]): ZonePart {
  const { west, south, east, north } = boxOf([polygon[0].flat()])!
  return { bounds: [west, south, east, north], surfaceKm2: surfaceOf([polygon]), rows }
}

function rowsIn(
  polygon: LinePolygon,
  { neighbourhoods: { lng, lat } }: Pick<Area, 'neighbourhoods'>,
) {
  const rings = polygon.map((ring) => ring.flat())
  return Array.from(lng.keys()).filter((row) => isInRings(rings, lng[row]!, lat[row]!))
}

function cutGround(
  polygons: readonly LinePolygon[],
  { area, membership, arcs }: ZoneGeometryOptions,
): ZoneGeometry['cutGround'] {
  return cutNeighbourhoods(membership, area).map(({ row }) => {
    const outline = zoneOutline([row], arcs)
    return { row, share: surfaceOf(intersect(outline, polygons)) / surfaceOf(outline) }
  })
}
