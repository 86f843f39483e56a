import type { Direction } from '../domain/classification.ts'

/** What can be shown of an indicator, apart from its figures. Data only. */
export interface Indicator {
  readonly id: string
  /** As in a list: "Deprivation (IMD score)". */
  readonly title: string
  /** As in a narrow strip: "Deprivation". */
  readonly shortTitle: string
  readonly role: 'indicator' | 'outcome' | 'further'
  readonly direction: Direction
  readonly unit: 'percent' | 'score'
  /** Decimals shown to a reader. */
  readonly decimals: number
  /** Whom the figure speaks for: "of adults 16+", "the average resident's score". */
  readonly denominatorWords: string
  /** Comparative words: "More deprived than" / "Less deprived than". */
  readonly moreWords: string
  readonly lessWords: string
  /** The publisher's definition in a plain sentence. */
  readonly meaning: string
  readonly source: string
  readonly licence: string
  /** What a reader must know before using it; null where nothing special. */
  readonly caveat: string | null
}
