import type { LinePolygon, LineRing, Position } from '../../domain/zones/zone.ts'
import type { PackedReader, PackedWriter } from './packed-bytes.ts'

/**
 * How exactly the positions of a line are written, coarsest first; a number of decimals stands for the
 * grid of that many decimals of a degree.
 *
 * - 5: 1.1 m from south to north and, in England, 0.7 m from west to east.
 * - 7: a centimetre, for lines round something smaller than a room, or close to somebody's home.
 * - exact: the doubles themselves. Written since version 2 of the link.
 */
export type LinePrecision = GridDecimals | 'exact'
type GridDecimals = 5 | 7

/** Stands where the decimals do. */
const EXACT = 64
const MOST_POLYGONS = 10_000
const MOST_POSITIONS = 500_000

/**
 * A line at a precision, as the precision, then polygons, rings and positions, each list after its
 * length: steps from position to position on the grid, or 16 bytes a position. Positions that fall
 * together on a grid become one.
 */
export function packLine(
  writer: PackedWriter,
  polygons: readonly LinePolygon[],
  precision: LinePrecision,
): void {
  const lines = precision === 'exact' ? polygons : onGrid(polygons, precision)
  writer.count(precision === 'exact' ? EXACT : precision).count(lines.length)
  let [x, y] = [0, 0]
  for (const rings of lines) {
    writer.count(rings.length)
    for (const ring of rings) {
      writer.count(ring.length)
      for (const [nextX, nextY] of ring) {
        if (precision === 'exact') writer.double(nextX).double(nextY)
        else writer.step(nextX - x).step(nextY - y)
        x = nextX
        y = nextY
      }
    }
  }
}

/** Whether every ring keeps an inside on the grid. */
export function fitsGrid(polygons: readonly LinePolygon[], decimals: GridDecimals): boolean {
  return polygons.flat().every((ring) => ringOnGrid(ring, decimals).length >= 3)
}

/** Without rings that are smaller than the grid and so have no inside. */
function onGrid(polygons: readonly LinePolygon[], decimals: number): LineRing[][] {
  const isRing = (ring: LineRing) => ring.length >= 3
  return polygons.flatMap((polygon) => {
    const [outer, ...holes] = polygon.map((ring) => ringOnGrid(ring, decimals))
    return outer !== undefined && isRing(outer) ? [[outer, ...holes.filter(isRing)]] : []
  })
}

function ringOnGrid(ring: LineRing, decimals: number): LineRing {
  const scale = 10 ** decimals
  const positions = ring.map(
    ([lng, lat]): Position => [Math.round(lng * scale), Math.round(lat * scale)],
  )
  return positions.filter(([x, y], i) => {
    const [beforeX, beforeY] = positions.at(i - 1) ?? []
    return x !== beforeX || y !== beforeY
  })
}

/** Reads a line back; a ring of fewer than three positions, or off the globe, is damage. */
export function unpackLine(reader: PackedReader): LinePolygon[] {
  const takePosition = positionReader(reader)
  return reader.list(MOST_POLYGONS, (): LinePolygon => {
    const [outer, ...holes] = reader.list(MOST_POSITIONS, () => {
      const ring = reader.list(MOST_POSITIONS, takePosition)
      if (ring.length < 3) reader.breakOff()
      return ring
    })
    if (outer === undefined) reader.breakOff()
    return [outer ?? [], ...holes]
  })
}

function positionReader(reader: PackedReader): () => Position {
  const decimals = reader.count(EXACT)
  if (decimals > 7 && decimals !== EXACT) reader.breakOff()
  const scale = 10 ** decimals
  let [x, y] = [0, 0]
  const take = (): Position => {
    if (decimals === EXACT) return [reader.double(), reader.double()]
    x += reader.step()
    y += reader.step()
    return [x / scale, y / scale]
  }
  return () => {
    const position = take()
    const [lng, lat] = position
    // Written so that what is no number is off the globe too.
    if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) reader.breakOff()
    return position
  }
}
