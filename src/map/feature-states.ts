import type { Level } from '../domain/area.ts'
import { AREA_SOURCE, LIGHT_SOURCE, MARK_SOURCE } from './base-style.ts'
import type { MapPort } from './map-port.ts'
import type { MapTarget } from './spec.ts'

/** The keys of a feature's state; every expression in `layers/` reads these and no others. */
export const CLASS_KEY = 'class'
export const LIT_KEY = 'lit'
export type Mark = 'hovered' | 'selected' | 'read'

/**
 * The only place that writes feature state. It keeps what the map was told, so that a new
 * classification costs the rows whose class differs and nothing else.
 */
export class FeatureStates {
  readonly #map: MapPort
  readonly #classes = new Map<Level, Uint8Array>()
  readonly #marked = new Map<Mark, MapTarget>()
  #lit: readonly MapTarget[] = []

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
    const wanted = new Set(rows)
    const kept = this.#lit.filter((target) => target.level === level && wanted.has(target.row))
    for (const target of this.#lit) {
      if (!kept.includes(target)) this.#set(LIGHT_SOURCE, target, { [LIT_KEY]: false })
    }
    this.#lit = kept
    const before = new Set(kept.map(({ row }) => row))
    const added = [...wanted].filter((row) => !before.has(row)).map((row) => ({ level, row }))
    for (const target of added) this.#set(LIGHT_SOURCE, target, { [LIT_KEY]: true })
    this.#lit = [...kept, ...added]
  }

  /** The map lost its style, and with it every state. */
  forget(): void {
    this.#classes.clear()
    this.#marked.clear()
    this.#lit = []
  }

  #set(source: string, { level, row }: MapTarget, state: Record<string, unknown>): void {
    this.#map.setFeatureState({ source, sourceLayer: level, id: row }, state)
  }
}

/** Rows whose class is another than before; all of them when nothing was shown. */
export function changedRows(was: Uint8Array | undefined, now: Uint8Array): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < now.length; row += 1) {
    if (was?.[row] !== now[row]) rows.push(row)
  }
  return rows
}
