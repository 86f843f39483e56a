import { isAveraged } from '../averaged.ts'
import type { Membership } from './zone.ts'
import { partMean } from './zone-figure.ts'
import { listOf, type ZoneGround } from './zone-ground.ts'

/** A move of the line by one neighbourhood and the figure it would give. */
export interface LineMove {
  readonly row: number
  readonly kind: 'add' | 'remove'
  readonly value: number
}

export interface Robustness {
  readonly indicator: string
  readonly zone: number | null
  /** The moves that give the lowest and the highest figure; null where no move leaves one. */
  readonly lowest: LineMove | null
  readonly highest: LineMove | null
  /** The figure if the zone were the wards it touches. */
  readonly wards: number | null
}

export interface ZoneRobustness {
  /** Moves that were tried: each neighbourhood of the ring in, each at the edge of the zone out. */
  readonly moves: number
  readonly figures: readonly Robustness[]
  /** Best-fit wards of the neighbourhoods inside or partly inside, and their residents. */
  readonly wardRows: readonly number[]
  readonly wardResidents: number
}

export interface RobustnessOptions {
  readonly ground: ZoneGround
  readonly indicators: readonly { readonly id: string }[]
  /** Neighbourhoods at the edge of the area, beyond which nothing is known. */
  readonly outerRows: ReadonlySet<number>
}

interface Move {
  readonly row: number
  readonly kind: LineMove['kind']
  /** How much of the neighbourhood changes sides, 0 to 1. */
  readonly share: number
}

/**
 * How much the headline figures hang on where exactly the line runs: the span of each over all moves
 * of the line by one neighbourhood, and the figure of the wards touched. A move takes in a neighbour
 * or the rest of a cut one, or leaves out one at the zone's edge: one that is cut, shares a border with
 * one wholly outside, or lies at the edge of the area. To leave out one deep inside would be no move
 * of the line but a hole.
 */
export function zoneRobustness(membership: Membership, options: RobustnessOptions): ZoneRobustness {
  const { ground, indicators } = options
  const { neighbourhoods, wards } = ground.area
  const moves = movesOf(membership, options)
  const wardRows = [...new Set(Array.from(membership.rows, (row) => neighbourhoods.wardRows[row]!))]
  const inWards = membersOfWards(new Set(wardRows), neighbourhoods.wardRows)
  return {
    moves: moves.length,
    figures: indicators.map(({ id }) => figureOf(id, { membership, moves, inWards, ground })),
    wardRows: wardRows.sort((one, two) => one - two),
    wardResidents: wardRows.reduce((sum, ward) => sum + wards.residents[ward]!, 0),
  }
}

function movesOf(
  { rows, shares }: Membership,
  { ground, outerRows }: Pick<RobustnessOptions, 'ground' | 'outerRows'>,
): Move[] {
  const inside = new Set(rows)
  const moves: Move[] = []
  const ring = new Set<number>()
  rows.forEach((row, at) => {
    const share = shares[at]!
    const outside = listOf(ground.neighbours, row).filter((next) => !inside.has(next))
    for (const next of outside) ring.add(next)
    if (share < 1) moves.push({ row, kind: 'add', share: 1 - share })
    if (share < 1 || outside.length > 0 || outerRows.has(row)) {
      moves.push({ row, kind: 'remove', share })
    }
  })
  for (const row of ring) moves.push({ row, kind: 'add', share: 1 })
  return moves
}

function membersOfWards(
  wards: ReadonlySet<number>,
  wardRows: Uint32Array,
): Pick<Membership, 'rows' | 'shares'> {
  const rows = Uint32Array.from(
    Array.from(wardRows.keys()).filter((row) => wards.has(wardRows[row]!)),
  )
  return { rows, shares: new Float64Array(rows.length).fill(1) }
}

interface FigureOptions {
  readonly membership: Membership
  readonly moves: readonly Move[]
  readonly inWards: Pick<Membership, 'rows' | 'shares'>
  readonly ground: ZoneGround
}

function figureOf(indicator: string, { membership, moves, inWards, ground }: FigureOptions) {
  const column = ground.area.neighbourhoods.indicators.get(indicator)
  if (column === undefined || !isAveraged(ground.area, indicator)) {
    return { indicator, zone: null, lowest: null, highest: null, wards: null }
  }
  const { mean, people } = partMean(column, membership)
  const total = (mean ?? 0) * people
  let lowest: LineMove | null = null
  let highest: LineMove | null = null
  for (const { row, kind, share } of moves) {
    const value = column.values[row]!
    const weight = share * column.denominators[row]! * (kind === 'add' ? 1 : -1)
    if (Number.isNaN(value) || weight === 0) continue
    const peopleAfter = people + weight
    // What is left when the only neighbourhood with a figure goes is rounding, not people.
    if (!(peopleAfter > people * 1e-9)) continue
    const move = { row, kind, value: (total + weight * value) / peopleAfter }
    if (lowest === null || move.value < lowest.value) lowest = move
    if (highest === null || move.value > highest.value) highest = move
  }
  return { indicator, zone: mean, lowest, highest, wards: partMean(column, inWards).mean }
}
