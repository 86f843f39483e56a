import type { SuggestGround } from './suggest-ground.ts'
import { NO_SUMS, type Sums, withRow } from './zone-score.ts'

/** A connected set of rows that grows and is improved. */
export class Candidate {
  readonly #ground: SuggestGround
  readonly #rows: Set<number>
  #sums: Sums

  constructor(ground: SuggestGround, rows: Iterable<number> = []) {
    this.#ground = ground
    this.#rows = new Set()
    this.#sums = NO_SUMS
    for (const row of rows) this.add(row)
  }

  get sums(): Sums {
    return this.#sums
  }

  get rows(): readonly number[] {
    return [...this.#rows].sort((one, two) => one - two)
  }

  has(row: number): boolean {
    return this.#rows.has(row)
  }

  add(row: number): void {
    this.#sums = this.sumsWith(row)
    this.#rows.add(row)
  }

  remove(row: number): void {
    this.#sums = this.sumsWithout(row)
    this.#rows.delete(row)
  }

  sumsWith(row: number, sums: Sums = this.#sums, without = -1): Sums {
    const inside = (other: number) => other !== without && this.#rows.has(other)
    return withRow(sums, { row, sign: 1, inside }, this.#ground)
  }

  sumsWithout(row: number): Sums {
    const inside = (other: number) => this.#rows.has(other)
    return withRow(this.#sums, { row, sign: -1, inside }, this.#ground)
  }

  /** Rows outside that share a border with one inside. */
  ring(): number[] {
    const ring = new Set<number>()
    for (const row of this.#rows) {
      for (const next of this.#ground.neighbours[row]!) {
        if (!this.#rows.has(next.row)) ring.add(next.row)
      }
    }
    return [...ring]
  }

  /** Whether it hangs together, with one row more and one less where they are given. */
  hangsTogether(change: { readonly without?: number; readonly with?: number } = {}): boolean {
    const inside = new Set(this.#rows)
    if (change.without !== undefined) inside.delete(change.without)
    if (change.with !== undefined) inside.add(change.with)
    const [first] = inside
    if (first === undefined) return true
    const waiting = [first]
    inside.delete(first)
    for (const row of waiting) {
      for (const next of this.#ground.neighbours[row]!) {
        if (inside.delete(next.row)) waiting.push(next.row)
      }
    }
    return inside.size === 0
  }

  holds(stage: string): boolean {
    const holders = this.#ground.holds.get(stage)
    return holders === undefined ? false : this.rows.some((row) => holders[row] === 1)
  }
}
