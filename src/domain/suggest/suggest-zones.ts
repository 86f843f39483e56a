import type { Candidate } from './candidate.ts'
import { growCandidate } from './grow-candidate.ts'
import type { SuggestGround } from './suggest-ground.ts'
import { compactness, needOfSums, scoreOf } from './zone-score.ts'

export interface SuggestWish {
  /** Residents to take in, within a tenth. */
  readonly residents: number
  /** Row that must be inside; null = anywhere. */
  readonly start: number | null
  /** Stages of which a school must be inside. */
  readonly stages: readonly string[]
}

export interface Suggestion {
  readonly rows: readonly number[]
  readonly residents: number
  /** Need of the average resident, 0 to 100. */
  readonly need: number
  /** 0 to 1; 1 is a circle. */
  readonly compactness: number
  readonly score: number
  /** Stages asked for of which no school is inside. */
  readonly missing: readonly string[]
}

/** As many suggestions as are made. */
const WANTED = 3

/** Two suggestions share at most this part of the smaller one's residents. */
export const MOST_SHARED = 0.6

/** Rows to grow from where none is given: those with most need, spread over the area. */
const SEEDS = 48

/** What a row of an earlier suggestion costs a later one, in places of need: so that they differ. */
const COSTS = [0, 15, 40, 80]

/**
 * Up to three candidates for a zone, the best first: connected over shared borders, with the
 * residents asked for within a tenth, as much need and as compact as a search by growth and exchange
 * finds (`scoreOf`), and clearly different: any two share at most 60 % of the smaller one's
 * residents. It is no proof that nothing better exists; on small towns it is held against every
 * possible zone. A generator: it yields how much is done, 0 to 1, so that it can be stopped.
 */
export function* suggestZones(
  wish: SuggestWish,
  ground: SuggestGround,
): Generator<number, Suggestion[]> {
  const chosen: Suggestion[] = []
  const seeds = wish.start === null ? seedsOf(ground) : [wish.start]
  const steps = WANTED * seeds.length * COSTS.length
  let done = 0
  while (chosen.length < WANTED) {
    let best: Suggestion | null = null
    for (const cost of chosen.length === 0 ? COSTS.slice(0, 1) : COSTS) {
      const costs = new Map(chosen.flatMap(({ rows }) => rows.map((row) => [row, cost] as const)))
      for (const start of seeds) {
        done += 1
        yield Math.min(1, done / steps)
        const grown = growCandidate({ ...wish, ground, start, costs })
        if (grown === null) continue
        const suggestion = suggestionOf(grown, wish)
        if (isBetter(suggestion, best) && differs(suggestion, chosen, ground)) best = suggestion
      }
    }
    if (best === null) break
    chosen.push(best)
  }
  return chosen
}

function suggestionOf(candidate: Candidate, { stages }: SuggestWish): Suggestion {
  const { sums, rows } = candidate
  return {
    rows,
    residents: sums.residents,
    need: needOfSums(sums),
    compactness: compactness(sums),
    score: scoreOf(sums),
    missing: stages.filter((stage) => !candidate.holds(stage)),
  }
}

/** Fewer stages missing first, then the higher score. */
function isBetter(one: Suggestion, than: Suggestion | null): boolean {
  if (than === null) return true
  const fewer = than.missing.length - one.missing.length
  return fewer === 0 ? one.score > than.score : fewer > 0
}

function differs(
  { rows, residents }: Suggestion,
  chosen: readonly Suggestion[],
  ground: SuggestGround,
): boolean {
  return chosen.every((other) => {
    const theirs = new Set(other.rows)
    const shared = rows.reduce(
      (sum, row) => sum + (theirs.has(row) ? ground.residents[row]! : 0),
      0,
    )
    return shared <= MOST_SHARED * Math.min(residents, other.residents)
  })
}

/** Rows by need, each at least two borders from those before it as long as there are such. */
function seedsOf({ need, neighbours, size }: SuggestGround): number[] {
  const byNeed = Array.from({ length: size }, (_, row) => row)
    .filter((row) => !Number.isNaN(need[row]!))
    .sort((one, two) => need[two]! - need[one]! || one - two)
  const near = new Set<number>()
  const seeds: number[] = []
  const others: number[] = []
  for (const row of byNeed) {
    if (near.has(row)) {
      others.push(row)
      continue
    }
    seeds.push(row)
    near.add(row)
    for (const next of neighbours[row]!) near.add(next.row)
  }
  return [...seeds, ...others].slice(0, SEEDS)
}
