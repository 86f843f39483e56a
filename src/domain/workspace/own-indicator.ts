import type { Level } from '../area.ts'
import type { Direction } from '../classification.ts'
import type { WorkspaceRecord } from './record.ts'

/** A figure that someone brought: a value, or why there is none. Zero is a value. */
export interface OwnFigure {
  /** Of a neighbourhood or ward. */
  readonly code: string
  /** In the indicator's own unit, shares as percent 0-100; null = none. */
  readonly value: number | null
  /** Why there is no value; null where there is one. */
  readonly missing: 'suppressed' | 'not-collected' | null
  /** How many people it speaks for; null where the file does not say. */
  readonly weight: number | null
}

/** What someone says of the figures that they bring. */
export interface OwnIndicatorWords {
  readonly title: string
  readonly direction: Direction
  readonly unit: 'percent' | 'score'
  /** Decimals shown to a reader. */
  readonly decimals: number
  /** Whom the figure speaks for: "of children aged 0 to 15"; may be empty. */
  readonly denominatorWords: string
  readonly source: string
  readonly year: string
  /** False for ranks, deciles and medians, which are never averaged. */
  readonly averaged: boolean
}

/** Figures that someone brought by CSV: a record of the workspace, shown like any indicator. */
export interface OwnIndicatorRecord extends WorkspaceRecord, OwnIndicatorWords {
  readonly level: Level
  /** Edition of the codes: "LSOA 2021". */
  readonly codeEdition: string
  /** Sorted by code, each once. */
  readonly figures: readonly OwnFigure[]
}

/** Far more than anyone compares, and few enough that a device keeps them. */
export const MOST_OWN_INDICATORS = 20

/** The id under which it is shown: that of no catalogue, and of no built area. */
export function ownIndicatorId({ id }: Pick<OwnIndicatorRecord, 'id'>): string {
  return `own-${id}`
}

/** Whether an indicator is one that someone brought to this device. */
export function isBroughtHere(indicatorId: string): boolean {
  return /^own-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(indicatorId)
}
