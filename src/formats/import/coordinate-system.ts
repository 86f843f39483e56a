import type { Problem } from '../../domain/result.ts'
import { failure, type Result, success } from '../../domain/result.ts'
import type { Position } from '../../domain/zones/zone.ts'
import { fromNationalGrid } from '../national-grid.ts'
import type { FoundPosition } from './found-zones.ts'
import type { ImportProblem } from './import-preview.ts'

/** West, south, east, north. */
export type Box = readonly [number, number, number, number]

/** How the numbers of a file become degrees, and what is to be said of it. */
export interface CoordinateSystem {
  readonly toDegrees: (position: FoundPosition) => Position
  /** A sentence for the reader; null where nothing had to be done. */
  readonly remark: string | null
}

interface Given {
  readonly fileName: string
  /** As the file names it; null where it does not. */
  readonly named: string | null
  /** Around all positions of the file. */
  readonly box: Box
  readonly area: { readonly title: string; readonly bounds: Box }
  /** True where the reader said that the two numbers of each position stand the other way round. */
  readonly swapped: boolean
}

type SystemId = 'degrees' | 'national-grid' | 'web-mercator'

const CONVERTED = 'Its coordinates were converted from'

const SYSTEMS: Readonly<Record<SystemId, CoordinateSystem>> = {
  degrees: { toDegrees: ([x, y]) => [x, y], remark: null },
  'national-grid': {
    toDegrees: ([x, y]) => fromNationalGrid(x, y),
    remark: `${CONVERTED} the British National Grid, which is right to about 5 m.`,
  },
  'web-mercator': { toDegrees: fromWebMercator, remark: `${CONVERTED} Web Mercator.` },
}

/**
 * Which system the numbers of a file are in: the one it names if its numbers can be that, else by
 * their size, as files that name none carry all of these. Fails where the numbers would lie in the
 * area if they changed places, and where they can be nothing that is known.
 */
export function coordinateSystem(given: Given): Result<CoordinateSystem, ImportProblem> {
  const { fileName, named, area, swapped } = given
  const box = swapped ? swappedBox(given.box) : given.box
  const byName = named === null ? null : namedSystem(named)
  if (byName === 'unknown' && !fitsDegrees(box))
    return failure(unknownSystem(fileName, named ?? ''))
  const bySize = systemBySize(box)
  const isPossible = byName !== null && byName !== 'unknown' && fits(byName, box)
  const id = isPossible ? byName : bySize
  if (id === null) return failure(unknownNumbers(fileName, box))
  const system = SYSTEMS[id]
  if (swapped) {
    return success({
      toDegrees: ([x, y]) => system.toDegrees([y, x]),
      remark: ['The two numbers of each position were read the other way round.', system.remark]
        .filter((words) => words !== null)
        .join(' '),
    })
  }
  const other = swappedBox(box)
  const isElsewhere = !overlap(boxInDegrees(system, box), area.bounds)
  if (isElsewhere && fits(id, other) && overlap(boxInDegrees(system, other), area.bounds)) {
    return failure(wrongOrder(fileName, area.title, id))
  }
  return success(system)
}

/** Whether two boxes share a point. */
export function overlap(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}

/** The box around positions; west above east where there are none. */
export function boxAround(positions: Iterable<FoundPosition>): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of positions) {
    if (x < box[0]) box[0] = x
    if (y < box[1]) box[1] = y
    if (x > box[2]) box[2] = x
    if (y > box[3]) box[3] = y
  }
  return box
}

function boxInDegrees({ toDegrees }: CoordinateSystem, [west, south, east, north]: Box): Box {
  return boxAround(
    [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ].map(([x = 0, y = 0]) => toDegrees([x, y])),
  )
}

function swappedBox([west, south, east, north]: Box): Box {
  return [south, west, north, east]
}

function namedSystem(name: string): SystemId | 'unknown' {
  if (/27700/.test(name)) return 'national-grid'
  if (/3857|900913|102100/.test(name)) return 'web-mercator'
  return /CRS84|4326|4258|4283|WGS ?84/i.test(name) ? 'degrees' : 'unknown'
}

function systemBySize(box: Box): SystemId | null {
  return SIZES.find((id) => fits(id, box)) ?? null
}

const SIZES: readonly SystemId[] = ['degrees', 'national-grid', 'web-mercator']
/** Eastings and northings of the whole grid, with room for what lies off the coast. */
const GRID: Box = [-100_000, -100_000, 800_000, 1_400_000]
/** Half the equator of the sphere that Web Mercator is drawn on. */
const MERCATOR_EDGE_M = 20_037_508.35

function fits(id: SystemId, box: Box): boolean {
  switch (id) {
    case 'degrees':
      return fitsDegrees(box)
    case 'national-grid':
      return !fitsDegrees(box) && isWithin(box, GRID)
    case 'web-mercator':
      return isWithin(box, [-MERCATOR_EDGE_M, -MERCATOR_EDGE_M, MERCATOR_EDGE_M, MERCATOR_EDGE_M])
    default:
      return id satisfies never
  }
}

function fitsDegrees(box: Box): boolean {
  return isWithin(box, [-180, -180, 180, 180])
}

function isWithin(box: Box, [west, south, east, north]: Box): boolean {
  return box[0] >= west && box[1] >= south && box[2] <= east && box[3] <= north
}

/** EPSG:3857 to degrees: a sphere of the ellipsoid's equatorial radius (EPSG guidance note 7-2). */
function fromWebMercator([x, y]: FoundPosition): Position {
  const half = MERCATOR_EDGE_M / 180
  const lat = (Math.atan(Math.sinh((y / MERCATOR_EDGE_M) * Math.PI)) * 180) / Math.PI
  return [x / half, lat]
}

function wrongOrder(fileName: string, title: string, id: SystemId): ImportProblem {
  const [expected, found] =
    id === 'degrees'
      ? ['longitude before latitude', 'latitude before longitude']
      : ['easting before northing', 'northing before easting']
  return {
    canSwap: true,
    where: fileName,
    expected,
    found,
    remedy: `The other way round it would lie in ${title}: read it so below, or mend it where it was made.`,
  }
}

function unknownSystem(fileName: string, name: string): Problem {
  return {
    where: fileName,
    expected: 'longitude and latitude (WGS84), British National Grid or Web Mercator',
    found: `coordinates of another system (${name.slice(0, 60)})`,
    remedy: 'Export it again with EPSG:4326 as its system of coordinates.',
  }
}

function unknownNumbers(fileName: string, [west, south]: Box): Problem {
  return {
    where: fileName,
    expected: 'longitude and latitude (WGS84), British National Grid or Web Mercator',
    found: `coordinates such as ${west}, ${south}`,
    remedy: 'Export it again with EPSG:4326 as its system of coordinates.',
  }
}
