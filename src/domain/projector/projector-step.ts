import type { Level } from '../area.ts'
import type { ProjectorAxis, View } from '../view.ts'

/** What the keys can step through, in the order in which up and down choose between them. */
export const PROJECTOR_AXES: readonly ProjectorAxis[] = ['indicators', 'wards', 'levels']

export type Way = 'next' | 'previous'

export interface ProjectorStepOptions {
  readonly axis: ProjectorAxis
  readonly way: Way
  /** Ids of the indicators in view, in the order of the interface, and the one shown. */
  readonly indicators: readonly string[]
  readonly indicator: string
  readonly level: Level
  readonly wards: { readonly codes: readonly string[]; readonly names: readonly string[] }
  /** Code of the ward in the spotlight; null = the whole area. */
  readonly spotlight: string | null
}

/**
 * What of the view one step changes. Every axis is a ring: after the last comes the first. Wards go
 * by name, and between the last and the first stands the whole area.
 */
export function projectorStep(options: ProjectorStepOptions): Partial<View> {
  const { axis, way, indicators, indicator, level, wards, spotlight } = options
  switch (axis) {
    case 'indicators':
      return { indicator: beside(indicators, indicator, way) }
    case 'wards':
      return { spotlight: beside([null, ...wardsByName(wards)], spotlight, way) }
    case 'levels':
      return { level: level === 'ward' ? 'neighbourhood' : 'ward' }
  }
}

/** Codes of the wards in the order of their names. */
export function wardsByName({ codes, names }: ProjectorStepOptions['wards']): readonly string[] {
  const compare = new Intl.Collator('en-GB', { numeric: true }).compare
  const name = new Map(codes.map((code, row) => [code, names[row] ?? '']))
  return codes.toSorted((a, b) => compare(name.get(a) ?? '', name.get(b) ?? ''))
}

function beside<T>(ring: readonly T[], current: T, way: Way): T {
  const at = ring.indexOf(current)
  // What is not in the ring stands before its beginning.
  const next = way === 'next' ? at + 1 : Math.max(at, 0) - 1
  const there = ring.at(next % ring.length)
  // The ring may hold null: only undefined means that it is empty.
  return there === undefined ? current : there
}

/** The axis above or below another one in the list, which is a ring as well. */
export function axisBeside(axis: ProjectorAxis, way: Way): ProjectorAxis {
  return beside(PROJECTOR_AXES, axis, way)
}
