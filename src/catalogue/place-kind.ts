import type { PlaceFile, PlaceGroup } from '../domain/place.ts'

export type StageOfChildhood = 'early-years' | 'primary' | 'secondary' | 'post-16' | 'adult'

/** A kind of place. Data only. */
export interface PlaceKind {
  readonly id: string
  readonly title: string
  /** Plural, as in a count: "primary schools". */
  readonly plural: string
  readonly group: PlaceGroup
  readonly file: PlaceFile
  /** Stages it belongs to when its own ages are not known. */
  readonly stages: readonly StageOfChildhood[]
}
