import { createContext, useContext } from 'react'
import type { Indicator } from '../catalogue/indicator.ts'
import type { Area, IndicatorFacts, LevelTable } from '../domain/area.ts'
import type { Classification } from '../domain/classification.ts'
import type { View } from '../domain/view.ts'
import type { RowTarget } from '../state/draft.ts'

/**
 * The view without the zone that is worked on: another one has other lines and another profile, and
 * whoever draws those asks for it (`useView`); the rest of the page stays as it is.
 */
export type ShownView = Omit<View, 'zone'>

/**
 * What is loaded and shown, resolved once for all panels: the app computes it from the view store
 * and the query cache and provides it; panels only read it.
 */
export interface Current {
  readonly area: Area
  readonly view: ShownView
  /** The table of the level in view. */
  readonly table: LevelTable
  /** Catalogue entries of the indicators that the area has, in catalogue order. */
  readonly indicators: readonly Indicator[]
  readonly indicator: Indicator
  readonly facts: IndicatorFacts
  readonly classification: Classification
  /** One colour a class, light to dark. */
  readonly palette: readonly string[]
  /** Row of the ward in the spotlight; null = none. */
  readonly spotlight: number | null
  /** The selected neighbourhood or ward as a row; null when nothing or a place is selected. */
  readonly selected: RowTarget | null
}

export const CurrentContext = createContext<Current | null>(null)

/** Throws outside the provider: a panel without a loaded area is a mistake of the app. */
export function useCurrent(): Current {
  const current = useContext(CurrentContext)
  if (current === null) throw new Error('useCurrent needs a CurrentContext provider above it')
  return current
}
