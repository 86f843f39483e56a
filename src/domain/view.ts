import type { Level } from './area.ts'

/** How class breaks are made. `auto` follows the default rule of the interface. */
export type Frame = 'auto' | 'country-fifths' | 'area-fifths' | 'natural'

export type Room = 'explore' | 'zones' | 'places' | 'data'

export type Selection =
  | { readonly kind: 'neighbourhood' | 'ward'; readonly code: string }
  | { readonly kind: 'place'; readonly id: string }

export interface Camera {
  readonly lng: number
  readonly lat: number
  readonly zoom: number
}

/**
 * What is on the screen, whole: the address bar is a projection of this value and nothing else.
 * Codes, never row numbers.
 */
export interface View {
  /** Area id; null until the list of areas is known, then the first one. */
  readonly area: string | null
  readonly room: Room
  readonly level: Level
  /** Indicator id; null = the area's first. */
  readonly indicator: string | null
  readonly frame: Frame
  readonly selection: Selection | null
  /** Code of the ward in the spotlight: all others step back on the map; null = none. */
  readonly spotlight: string | null
  /** The candidate zone that is worked on, by its uuid in the workspace; null = none. */
  readonly zone: string | null
  /** Ids of place groups that are shown on the map, sorted. */
  readonly groups: readonly string[]
  readonly tableOpen: boolean
  /** Camera at rest; null = the whole area fitted. */
  readonly camera: Camera | null
}

export const DEFAULT_VIEW: View = {
  area: null,
  room: 'explore',
  level: 'neighbourhood',
  indicator: null,
  frame: 'auto',
  selection: null,
  spotlight: null,
  zone: null,
  groups: [],
  tableOpen: false,
  camera: null,
}
