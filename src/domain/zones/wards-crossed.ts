import type { RingSet } from '../geometry/polygon-index.ts'
import type { Membership } from './zone.ts'
import type { ZoneGround } from './zone-ground.ts'

/** Which ward holds the centroid of each output area: needs outlines, and is made once an area. */
export interface OutputAreaWards {
  /** Row of the ward by output area; -1 where no ward's outline holds it. */
  readonly wardRows: Int32Array
  /** Residents of each ward by output area. */
  readonly residents: Float64Array
}

export interface WardCrossed {
  /** Row of the ward. */
  readonly row: number
  /** Residents of the zone who live in it. */
  readonly residents: number
  /** Share of the zone's residents, 0 to 1. */
  readonly shareOfZone: number
  /** Share of the ward's residents, 0 to 1. */
  readonly shareOfWard: number
}

/** Wards of output areas, by the wards' outlines in row order. */
export function outputAreaWards(
  ground: ZoneGround,
  wardOutlines: readonly RingSet[],
): OutputAreaWards {
  const { size, residents } = ground.area.outputAreas
  const { grid } = ground
  const wardRows = new Int32Array(size).fill(-1)
  const people = new Float64Array(wardOutlines.length)
  wardOutlines.forEach((rings, ward) => {
    const take = (outputArea: number) => {
      wardRows[outputArea] = ward
      people[ward]! += residents[outputArea]!
    }
    grid.visitInside(rings, {
      cell: (cell) => {
        grid.points.subarray(grid.starts[cell], grid.starts[cell + 1]).forEach(take)
      },
      point: take,
    })
  })
  return { wardRows, residents: people }
}

/**
 * The wards a zone crosses, most residents first (ties by row), counted by output area: wards and
 * neighbourhoods do not nest, so best fit would give a cut neighbourhood wholly to one of them.
 */
export function wardsCrossed(
  { outputAreaRows }: Membership,
  ground: ZoneGround,
  wards: OutputAreaWards,
): WardCrossed[] {
  const { residents } = ground.area.outputAreas
  const byWard = new Map<number, number>()
  let all = 0
  for (const outputArea of outputAreaRows) {
    const people = residents[outputArea]!
    const ward = wards.wardRows[outputArea]!
    all += people
    if (ward >= 0) byWard.set(ward, (byWard.get(ward) ?? 0) + people)
  }
  return [...byWard]
    .filter(([, people]) => people > 0)
    .sort(([a, most], [b, least]) => least - most || a - b)
    .map(([row, people]) => ({
      row,
      residents: people,
      shareOfZone: people / all,
      shareOfWard: people / wards.residents[row]!,
    }))
}
