import type { LinePolygon, LineRing, Position } from '../../domain/zones/zone.ts'
import type { PackedReader, PackedWriter } from './packed-bytes.ts'

/** 0.00001 degrees are 1.1 m from south to north and, in England, 0.7 m from west to east. */
const USUAL_DECIMALS = 5
/** For lines around something smaller than a room, which would collapse on the usual grid. */
const FINE_DECIMALS = 7
const MOST_POLYGONS = 10_000
const MOST_POSITIONS = 500_000

/** A line as steps on a grid of about a metre; positions that fall together become one. */
export function packLine(writer: PackedWriter, polygons: readonly LinePolygon[]): void {
  const usual = onGrid(polygons, USUAL_DECIMALS)
  const isUsual = usual.flat().every((ring) => ring.length >= 3)
  const lines = isUsual ? usual : withoutSpecks(onGrid(polygons, FINE_DECIMALS))
  writer.count(isUsual ? USUAL_DECIMALS : FINE_DECIMALS).count(lines.length)
  let [x, y] = [0, 0]
  for (const rings of lines) {
    writer.count(rings.length)
    for (const ring of rings) {
      writer.count(ring.length)
      for (const [nextX, nextY] of ring) {
        writer.step(nextX - x).step(nextY - y)
        x = nextX
        y = nextY
      }
    }
  }
}

function onGrid(polygons: readonly LinePolygon[], decimals: number): LineRing[][] {
  const scale = 10 ** decimals
  return polygons.map((polygon) =>
    polygon.map((ring) => {
      const positions = ring.map(
        ([lng, lat]): Position => [Math.round(lng * scale), Math.round(lat * scale)],
      )
      return positions.filter(([x, y], i) => {
        const [beforeX, beforeY] = positions.at(i - 1) ?? []
        return x !== beforeX || y !== beforeY
      })
    }),
  )
}

/** Without rings that are smaller than a centimetre and so have no inside. */
function withoutSpecks(polygons: readonly LineRing[][]): LineRing[][] {
  const isRing = (ring: LineRing) => ring.length >= 3
  return polygons.flatMap(([outer, ...holes]) =>
    outer !== undefined && isRing(outer) ? [[outer, ...holes.filter(isRing)]] : [],
  )
}

/** Reads a line back; a ring of fewer than three positions, or off the globe, is damage. */
export function unpackLine(reader: PackedReader): LinePolygon[] {
  const decimals = reader.count(FINE_DECIMALS)
  const scale = 10 ** decimals
  let [x, y] = [0, 0]
  const takePosition = (): Position => {
    x += reader.step()
    y += reader.step()
    const [lng, lat] = [x / scale, y / scale]
    if (Math.abs(lng) > 180 || Math.abs(lat) > 90) reader.breakOff()
    return [lng, lat]
  }
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
