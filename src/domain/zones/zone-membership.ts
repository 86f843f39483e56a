import type { Membership, OwnLineShape, ZoneShape } from './zone.ts'
import type { ZoneGround } from './zone-ground.ts'

/**
 * Whom a shape takes in. Whole neighbourhoods count with all their people, whether or not an output
 * area of them is known; a line of one's own counts output areas whose centroid lies inside, and a
 * neighbourhood by the share of its residents who live in those.
 */
export function zoneMembership(shape: ZoneShape, ground: ZoneGround): Membership {
  if (shape.kind === 'own-line') return membershipOfLine(shape, ground)
  const rows: number[] = []
  const unknownCodes: string[] = []
  for (const code of new Set(shape.codes)) {
    const row = ground.rowOfCode.get(code)
    if (row === undefined) unknownCodes.push(code)
    else rows.push(row)
  }
  return { ...membershipOfRows(rows, ground), unknownCodes: unknownCodes.sort() }
}

/** The same for rows of whole neighbourhoods, in any order, each once. */
export function membershipOfRows(rows: readonly number[], ground: ZoneGround): Membership {
  const sorted = Uint32Array.from(rows).sort()
  const outputAreaRows: number[] = []
  for (const row of sorted) {
    const [start, end] = [ground.outputAreaStarts[row]!, ground.outputAreaStarts[row + 1]!]
    for (let i = start; i < end; i += 1) outputAreaRows.push(ground.outputAreas[i]!)
  }
  return {
    rows: sorted,
    shares: new Float64Array(sorted.length).fill(1),
    outputAreaRows: Uint32Array.from(outputAreaRows).sort(),
    unknownCodes: [],
  }
}

function membershipOfLine(shape: OwnLineShape, ground: ZoneGround): Membership {
  const { outputAreas, neighbourhoods } = ground.area
  const rings = shape.polygons.flatMap((polygon) => polygon.map((ring) => ring.flat()))
  const marks = ground.grid.inside(rings)
  const inside = new Float64Array(neighbourhoods.size)
  const outputAreaRows: number[] = []
  for (let at = 0; at < marks.length; at += 1) {
    if (marks[at] === 0) continue
    outputAreaRows.push(at)
    inside[outputAreas.neighbourhoodRows[at]!]! += outputAreas.residents[at]!
  }
  const rows: number[] = []
  const shares: number[] = []
  for (let row = 0; row < inside.length; row += 1) {
    if (!(inside[row]! > 0)) continue
    rows.push(row)
    shares.push(inside[row]! / ground.residentsCounted[row]!)
  }
  return {
    rows: Uint32Array.from(rows),
    shares: Float64Array.from(shares),
    outputAreaRows: Uint32Array.from(outputAreaRows),
    unknownCodes: [],
  }
}
