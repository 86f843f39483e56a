import type { SuggestGround } from './suggest-ground.ts'

/** What a candidate is judged by, kept as sums so that one row more or less is one step. */
export interface Sums {
  readonly residents: number
  /** Sum of need x residents over rows that have a need. */
  readonly needed: number
  /** Residents of those rows. */
  readonly people: number
  readonly surfaceKm2: number
  readonly perimeterKm: number
}

export const NO_SUMS: Sums = { residents: 0, needed: 0, people: 0, surfaceKm2: 0, perimeterKm: 0 }

/** How many places of need a circle is worth over a shape without surface. */
const COMPACTNESS_WORTH = 20

/** The sums with one row more (`sign` 1) or less (-1); `inside` says which rows are in besides it. */
export function withRow(
  sums: Sums,
  { row, sign, inside }: { row: number; sign: 1 | -1; inside: (row: number) => boolean },
  ground: SuggestGround,
): Sums {
  const residents = ground.residents[row]!
  const need = ground.need[row]!
  const known = Number.isNaN(need) ? 0 : residents
  let shared = 0
  for (const next of ground.neighbours[row]!) if (inside(next.row)) shared += next.sharedKm
  return {
    residents: sums.residents + sign * residents,
    needed: sums.needed + (known === 0 ? 0 : sign * need * residents),
    people: sums.people + sign * known,
    surfaceKm2: sums.surfaceKm2 + sign * ground.surfaceKm2[row]!,
    perimeterKm: sums.perimeterKm + sign * (ground.perimeterKm[row]! - 2 * shared),
  }
}

/** Need of the average resident, 0 to 100. */
export function needOfSums({ needed, people }: Sums): number {
  return people > 0 ? needed / people : 0
}

/**
 * Surface of the shape over that of a circle with the same outline, 0 to 1 (Polsby and Popper, The
 * Third Criterion, 1991).
 */
export function compactness({ surfaceKm2, perimeterKm }: Sums): number {
  return perimeterKm > 0 ? Math.min(1, (4 * Math.PI * surfaceKm2) / perimeterKm ** 2) : 0
}

/** What the search makes as large as it can: need plus 20 places for the shape of a circle. */
export function scoreOf(sums: Sums): number {
  return needOfSums(sums) + COMPACTNESS_WORTH * compactness(sums)
}
