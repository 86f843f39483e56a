import type { Level } from '../domain/area.ts'
import { AREA_SOURCE, LIGHT_SOURCE, MARK_SOURCE } from './base-style.ts'
import type { FeatureAddress, MapPort } from './map-port.ts'
import type { MapTarget } from './spec.ts'

/** The keys of a feature's state; every expression in `layers/` reads these and no others. */
export const CLASS_KEY = 'class'
export const LIT_KEY = 'lit'
export type Mark = 'hovered' | 'selected' | 'read'
export const TAKEN_KEY = 'taken'

/**
 * The only place that writes feature state. It keeps what the map was told, so that a new
 * classification costs the rows whose class differs and nothing else.
 */
export class FeatureStates {
  readonly #map: MapPort
  readonly #classes = new Map<Level, Uint8Array>()
  readonly #marked = new Map<Mark, MapTarget>()
  readonly #lit = new RowSet(LIGHT_SOURCE, LIT_KEY)
  readonly #taken = new RowSet(LIGHT_SOURCE, TAKEN_KEY)

  constructor(map: MapPort) {
    this.#map = map
  }

  /** `classByRow`: class index or `NOTHING_CLASS + state`, one entry a row. */
  showClasses(level: Level, classByRow: Uint8Array): void {
    const was = this.#classes.get(level)
    // Told only on success: an exception half-way leaves the old picture to be compared with.
    for (const row of changedRows(was, classByRow)) {
      this.#set(AREA_SOURCE, { level, row }, { [CLASS_KEY]: classByRow[row] })
    }
    this.#classes.set(level, classByRow.slice())
  }

  /** Marks one neighbourhood or ward; null unmarks. */
  mark(mark: Mark, target: MapTarget | null): void {
    const was = this.#marked.get(mark)
    if (was?.level === target?.level && was?.row === target?.row) return
    if (was !== undefined) this.#set(MARK_SOURCE, was, { [mark]: false })
    this.#marked.delete(mark)
    if (target === null) return
    this.#set(MARK_SOURCE, target, { [mark]: true })
    this.#marked.set(mark, target)
  }

  /** Puts rows of a level into the light and takes out those that are no longer in it. */
  light(level: Level, rows: readonly number[]): void {
    this.#lit.change(this.#map, level, rows)
  }

  /** Marks the neighbourhoods that a gesture has taken hold of, and no others. */
  take(rows: readonly number[]): void {
    this.#taken.change(this.#map, 'neighbourhood', rows)
  }

  /** The map lost its style, and with it every state. */
  forget(): void {
    this.#classes.clear()
    this.#marked.clear()
    this.#lit.forget()
    this.#taken.forget()
  }

  #set(source: string, target: MapTarget, state: Record<string, unknown>): void {
    this.#map.setFeatureState(addressOf(source, target), state)
  }
}

/** Rows of a level that carry a key. Another set costs the rows that differ. */
class RowSet {
  readonly #source: string
  readonly #key: string
  #level: Level = 'neighbourhood'
  #rows: ReadonlySet<number> = new Set()

  constructor(source: string, key: string) {
    this.#source = source
    this.#key = key
  }

  change(map: MapPort, level: Level, rows: readonly number[]): void {
    const wanted = new Set(rows)
    const before = this.#rows
    const sameLevel = level === this.#level
    for (const row of before) {
      if (sameLevel && wanted.has(row)) continue
      map.setFeatureState(addressOf(this.#source, { level: this.#level, row }), {
        [this.#key]: false,
      })
    }
    for (const row of wanted) {
      if (sameLevel && before.has(row)) continue
      map.setFeatureState(addressOf(this.#source, { level, row }), { [this.#key]: true })
    }
    this.#level = level
    this.#rows = wanted
  }

  forget(): void {
    this.#rows = new Set()
  }
}

function addressOf(source: string, { level, row }: MapTarget): FeatureAddress {
  return { source, sourceLayer: level, id: row }
}

/** Rows whose class is another than before; all of them when nothing was shown. */
export function changedRows(was: Uint8Array | undefined, now: Uint8Array): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < now.length; row += 1) {
    if (was?.[row] !== now[row]) rows.push(row)
  }
  return rows
}
