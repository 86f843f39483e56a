import type { RingSet } from '../geometry/polygon-index.ts'
import type { LinePolygon, LineRing, Membership, ZoneShape } from './zone.ts'
import type { ZoneGround } from './zone-ground.ts'

/**
 * Whom a shape takes in. Whole neighbourhoods count wholly. Of a line, an output area is inside when
 * its centroid is (the official best-fit way), and a neighbourhood's share is that of its residents
 * who live in such output areas. Codes that the area does not have are named, never dropped in silence.
 */
export function zoneMembership(shape: ZoneShape, ground: ZoneGround): Membership {
  switch (shape.kind) {
    case 'neighbourhoods':
      return membershipOfCodes(shape.codes, ground)
    case 'own-line':
      return membershipOfLine(shape.polygons, ground)
    default:
      return shape satisfies never
  }
}

/** The membership of whole neighbourhoods by row, in any order. */
export function membershipOfRows(rows: Iterable<number>, ground: ZoneGround): Membership {
  const taken = new Uint8Array(ground.area.neighbourhoods.size)
  const inside = new Uint8Array(ground.area.outputAreas.size)
  const { starts, rows: outputAreas } = ground.outputAreas
  for (const row of rows) {
    taken[row] = 1
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) inside[outputAreas[at]!] = 1
  }
  const members = marked(taken)
  return {
    rows: members,
    shares: new Float64Array(members.length).fill(1),
    outputAreaRows: marked(inside),
    unknownCodes: [],
  }
}

function membershipOfCodes(codes: readonly string[], ground: ZoneGround): Membership {
  const rows: number[] = []
  const unknownCodes: string[] = []
  for (const code of codes) {
    const row = ground.rowOfCode.get(code)
    if (row === undefined) unknownCodes.push(code)
    else rows.push(row)
  }
  return { ...membershipOfRows(rows, ground), unknownCodes: unknownCodes.sort() }
}

function membershipOfLine(polygons: readonly LinePolygon[], ground: ZoneGround): Membership {
  const { area, grid, cellSums, residentsByCentroid } = ground
  const { residents, neighbourhoodRows } = area.outputAreas
  const inside = new Uint8Array(area.outputAreas.size)
  const people = new Float64Array(area.neighbourhoods.size)
  grid.visitInside(flatRings(polygons), {
    cell: (cell) => {
      for (let at = grid.starts[cell]!; at < grid.starts[cell + 1]!; at += 1) {
        inside[grid.points[at]!] = 1
      }
      for (let at = cellSums.starts[cell]!; at < cellSums.starts[cell + 1]!; at += 1) {
        people[cellSums.neighbourhoods[at]!]! += cellSums.residents[at]!
      }
    },
    point: (outputArea) => {
      inside[outputArea] = 1
      people[neighbourhoodRows[outputArea]!]! += residents[outputArea]!
    },
  })
  const rows = marked(people)
  const shares = new Float64Array(rows.length)
  for (let at = 0; at < rows.length; at += 1) {
    shares[at] = people[rows[at]!]! / residentsByCentroid[rows[at]!]!
  }
  return {
    rows,
    shares,
    outputAreaRows: marked(inside),
    unknownCodes: [],
  }
}

/** The rings of a line as flat arrays, holes included. */
export function flatRings(polygons: readonly LinePolygon[]): RingSet {
  return polygons.flatMap((rings) => rings.map(flatRing))
}

function flatRing(ring: LineRing): Float64Array {
  const flat = new Float64Array(ring.length * 2)
  for (let at = 0; at < ring.length; at += 1) {
    const [x, y] = ring[at]!
    flat[at * 2] = x
    flat[at * 2 + 1] = y
  }
  return flat
}

/** Places that hold something above zero, ascending. */
function marked(marks: Uint8Array | Float64Array): Uint32Array {
  const rows = new Uint32Array(marks.length)
  let next = 0
  for (let row = 0; row < marks.length; row += 1) if (marks[row]! > 0) rows[next++] = row
  return rows.slice(0, next)
}
