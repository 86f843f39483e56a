import type { MissingReason } from '../area-input.ts'
import type { Reading } from './source.ts'

/** Figures of one indicator over all rows of a file. */
export interface FigureColumn {
  /** In the unit of the catalogue; NaN where there is none. */
  readonly values: Float64Array
  /** The figure's own denominator; NaN where the file has none. */
  readonly denominators: Float64Array
  /** Index into `REASONS`. */
  readonly reasons: Uint8Array
}

/** Why a row has no value; index 0 stands for "it has one". */
export const REASONS: readonly (MissingReason | null)[] = [
  null,
  'suppressed',
  'not-collected',
  'not-comparable',
]

export const REASON_CODE = { suppressed: 1, 'not-collected': 2, 'not-comparable': 3 } as const

/** A file of figures by LSOA. */
export interface FigureTable extends Reading {
  /** In the order of the file. */
  readonly codes: readonly string[]
  readonly rowByCode: ReadonlyMap<string, number>
  /** By indicator id. */
  readonly columns: ReadonlyMap<string, FigureColumn>
}

/** Collects one column row by row, as the number of rows is known only at the end. */
export class FigureColumnBuilder {
  private readonly values: number[] = []
  private readonly denominators: number[] = []
  private readonly reasons: number[] = []

  value(value: number, denominator: number): void {
    this.values.push(value)
    this.denominators.push(denominator)
    this.reasons.push(0)
  }

  missing(reason: keyof typeof REASON_CODE, denominator: number): void {
    this.values.push(Number.NaN)
    this.denominators.push(denominator)
    this.reasons.push(REASON_CODE[reason])
  }

  build(): FigureColumn {
    return {
      values: Float64Array.from(this.values),
      denominators: Float64Array.from(this.denominators),
      reasons: Uint8Array.from(this.reasons),
    }
  }
}
