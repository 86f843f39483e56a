import { Candidate } from './candidate.ts'
import type { SuggestGround } from './suggest-ground.ts'
import { scoreOf, type Sums } from './zone-score.ts'

/** How far a candidate may lie from the residents asked for. */
const TOLERANCE = 0.1

export interface Growth {
  readonly ground: SuggestGround
  readonly residents: number
  /** Rows that must stay inside. */
  readonly start: number
  /** Stages of which a school must be inside. */
  readonly stages: readonly string[]
  /** What a row costs for being in a candidate that was chosen before, in places of need. */
  readonly costs: ReadonlyMap<number, number>
}

/**
 * A connected candidate that grows from a row: first along the shortest way over borders to a school
 * of each stage asked for, then by the neighbour that gives the best score, until the residents are
 * reached; then improved by exchanging one row for another as long as that gains. Null where it
 * cannot reach the residents.
 */
export function growCandidate(growth: Growth): Candidate | null {
  const { ground, residents, start, stages } = growth
  const candidate = new Candidate(ground, [start])
  for (const stage of stages) {
    if (!candidate.holds(stage)) reachStage(candidate, stage, ground)
  }
  while (candidate.sums.residents < residents * (1 - TOLERANCE / 2)) {
    const next = bestNext(candidate, growth)
    if (next === null) break
    candidate.add(next)
  }
  if (!fits(candidate.sums, residents)) return null
  improve(candidate, growth)
  return candidate
}

export function fits({ residents }: Sums, wanted: number): boolean {
  return Math.abs(residents - wanted) <= wanted * TOLERANCE + 1e-6
}

function bestNext(candidate: Candidate, { ground, residents, costs }: Growth): number | null {
  let best: number | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const row of candidate.ring()) {
    if (candidate.sums.residents + ground.residents[row]! > residents * (1 + TOLERANCE)) continue
    const score = scoreOf(candidate.sumsWith(row)) - costOf(row, costs, ground)
    if (score > bestScore || (score === bestScore && row < (best ?? row))) {
      best = row
      bestScore = score
    }
  }
  return best
}

function costOf(row: number, costs: Growth['costs'], { residents }: SuggestGround): number {
  return residents[row]! > 0 ? (costs.get(row) ?? 0) : 0
}

/** So many rounds of exchanges at most; seldom are more than a dozen needed. */
const ROUNDS = 60

/** Takes the best of all moves that gain, one row in, out or exchanged, until none gains. */
function improve(candidate: Candidate, growth: Growth): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    const move = bestMove(candidate, growth)
    if (move === null) return
    if (move.out !== null) candidate.remove(move.out)
    if (move.in !== null) candidate.add(move.in)
  }
}

interface Move {
  readonly in: number | null
  readonly out: number | null
  readonly gain: number
}

function bestMove(candidate: Candidate, growth: Growth): Move | null {
  const { ground, residents, costs } = growth
  const now = scoreOf(candidate.sums)
  const ring = candidate.ring()
  const moves: Move[] = []
  const consider = (sums: Sums, move: Omit<Move, 'gain'>) => {
    if (!fits(sums, residents)) return
    const cost = (row: number | null) => (row === null ? 0 : costOf(row, costs, ground))
    const share = 1 / Math.max(1, candidate.rows.length)
    const gain = scoreOf(sums) - now - share * (cost(move.in) - cost(move.out))
    if (gain > 1e-9) moves.push({ ...move, gain })
  }
  for (const row of ring) consider(candidate.sumsWith(row), { in: row, out: null })
  for (const out of candidate.rows) {
    if (out === growth.start) continue
    const without = candidate.sumsWithout(out)
    consider(without, { in: null, out })
    for (const row of ring) consider(candidate.sumsWith(row, without, out), { in: row, out })
  }
  moves.sort((one, two) => two.gain - one.gain)
  return moves.find((move) => isAllowed(candidate, move, growth)) ?? null
}

function isAllowed(candidate: Candidate, move: Move, { ground, stages }: Growth): boolean {
  if (move.out === null) return true
  const change = { without: move.out, ...(move.in === null ? {} : { with: move.in }) }
  if (!candidate.hangsTogether(change)) return false
  const after = candidate.rows.filter((row) => row !== move.out)
  if (move.in !== null) after.push(move.in)
  return stages.every((stage) => {
    const holders = ground.holds.get(stage)
    return !candidate.holds(stage) || after.some((row) => holders?.[row] === 1)
  })
}

/** Adds the shortest way over borders to a row that holds a school of a stage, where there is one. */
function reachStage(candidate: Candidate, stage: string, ground: SuggestGround): void {
  const holders = ground.holds.get(stage)
  if (holders === undefined) return
  const from = new Map<number, number | null>(candidate.rows.map((row) => [row, null]))
  const waiting = [...candidate.rows]
  for (const row of waiting) {
    if (holders[row] === 1) {
      for (let at: number | null = row; at !== null; at = from.get(at) ?? null) {
        if (!candidate.has(at)) candidate.add(at)
      }
      return
    }
    for (const next of ground.neighbours[row]!) {
      if (from.has(next.row)) continue
      from.set(next.row, row)
      waiting.push(next.row)
    }
  }
}
