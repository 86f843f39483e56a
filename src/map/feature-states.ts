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
  #litWard: number | null = null
  #taken: ReadonlySet<number> = new Set()

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

  /** Puts one ward into the light; null puts it out. */
  light(ward: number | null): void {
    if (this.#litWard === ward) return
    if (this.#litWard !== null) this.#light(this.#litWard, false)
    this.#litWard = ward
    if (ward !== null) this.#light(ward, true)
  }

  /** Marks the neighbourhoods that a gesture has taken hold of, and no others: at the rows that differ. */
  take(rows: readonly number[]): void {
    const before = this.#taken
    const now = new Set(rows)
    for (const row of before) if (!now.has(row)) this.#take(row, false)
    for (const row of now) if (!before.has(row)) this.#take(row, true)
    this.#taken = now
  }

  /** The map lost its style, and with it every state. */
  forget(): void {
    this.#classes.clear()
    this.#marked.clear()
    this.#litWard = null
    this.#taken = new Set()
  }

  #light(row: number, lit: boolean): void {
    this.#set(LIGHT_SOURCE, { level: 'ward', row }, { [LIT_KEY]: lit })
  }

  #take(row: number, taken: boolean): void {
    this.#set(LIGHT_SOURCE, { level: 'neighbourhood', row }, { [TAKEN_KEY]: taken })
  }

  #set(source: string, target: MapTarget, state: Record<string, unknown>): void {
    this.#map.setFeatureState(addressOf(source, target), state)
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
