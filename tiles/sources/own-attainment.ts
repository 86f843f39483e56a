import { indicatorById } from '../../src/catalogue/indicators.ts'
import type { FileHead } from '../readers/file-head.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpecs } from '../readers/headings.ts'
import type { OwnFigures, OwnKey } from './own-figures.ts'
import { EITHER_CODE, OWN_CODE, OWN_PEOPLE, readOwnFigures } from './own-figures.ts'
import type { Source } from './source.ts'

/**
 * Attainment that a user brings, as nobody publishes it by neighbourhood today: a table of code, value and
 * pupils. Which attainment it is, at 5, 11 or 16, the file's name tells (`attainment-5.csv`) or the heading
 * of its value (`attainment-5`). The figures speak of children who live there.
 */
export type AttainmentAge = 5 | 11 | 16

/** Each with the id of its indicator. */
export const attainments: readonly (readonly [string, Source<OwnFigures>])[] = [
  attainmentAt(5),
  attainmentAt(11),
  attainmentAt(16),
]

function attainmentAt(age: AttainmentAge): readonly [string, Source<OwnFigures>] {
  const indicator = `attainment-${age}`
  const namePattern = new RegExp(`^attainment[-_ ]?(at[-_ ])?${age}(?!\\d).*\\.csv$`, 'i')
  const columns: ColumnSpecs<OwnKey> = {
    code: OWN_CODE,
    value: {
      heading: 'value',
      pattern: new RegExp(`^(value|attainment[-_ ]?(at )?${age})$`),
    },
    people: OWN_PEOPLE,
  }
  const told: ColumnSpecs<OwnKey> = {
    ...columns,
    value: { heading: indicator, pattern: new RegExp(`^attainment[-_ ]?(at )?${age}$`) },
  }
  const key = { column: 'code', code: EITHER_CODE } as const
  return [
    indicator,
    {
      id: `own-${indicator}`,
      title: `Attainment at ${age}, own figures`,
      publisher: 'Whoever built this area',
      address: '',
      fileName: `${indicator}.csv`,
      namePattern,
      licence: 'Not stated: ask whoever built this area',
      attribution: [],
      geography: 'LSOA or ward',
      gives: `attainment at ${age}`,
      recognises: (head) =>
        isTableOf(head, told, key) ||
        (namePattern.test(head.name.replace(/\.gz$/i, '')) && isTableOf(head, columns, key)),
      edition: yearsInName,
      read: (file) => {
        const isPercent = indicatorById(indicator)?.unit === 'percent'
        return readOwnFigures(file, columns, { indicator, isPercent })
      },
    },
  ]
}

/** `attainment-11-2013-14.csv`: "2013-14". */
export function yearsInName({ name }: FileHead): string {
  return /20\d\d([-_]\d\d(?!\d))?/.exec(name)?.[0].replace('_', '-') ?? 'of unknown date'
}
