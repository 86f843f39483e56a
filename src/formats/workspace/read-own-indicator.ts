import { failure, type Result, success } from '../../domain/result.ts'
import type { OwnFigure, OwnIndicatorRecord } from '../../domain/workspace/own-indicator.ts'
import { cleanName } from '../../domain/zones/zone-words.ts'
import { isMoment, isObject, isSlug, isUuid } from './record-checks.ts'

const CODE = /^[A-Za-z0-9]{1,20}$/
/** England has fewer neighbourhoods. */
const MOST_FIGURES = 40_000

/** Figures of one's own as parsed; the problem says what is wrong with them. */
export function readOwnIndicator(value: unknown): Result<OwnIndicatorRecord, string> {
  if (!isObject(value)) return failure('it is not an object')
  const { id, area, createdAt, changedAt, deletedAt, direction, unit, level, decimals } = value
  if (!isUuid(id)) return failure('"id" is not a uuid')
  if (!isSlug(area)) return failure('"area" is not the id of an area')
  if (!isMoment(createdAt)) return failure('"createdAt" is not a moment')
  if (!isMoment(changedAt)) return failure('"changedAt" is not a moment')
  if (deletedAt !== null && !isMoment(deletedAt)) return failure('"deletedAt" is not a moment')
  if (direction !== 'higher-is-worse' && direction !== 'lower-is-worse')
    return failure('"direction" does not say which end is worse')
  if (unit !== 'percent' && unit !== 'score') return failure('"unit" is neither percent nor score')
  if (level !== 'neighbourhood' && level !== 'ward') return failure('"level" is not known')
  if (decimals !== 0 && decimals !== 1 && decimals !== 2)
    return failure('"decimals" is not 0, 1 or 2')
  const figures = readFigures(value['figures'])
  if (!figures.ok) return figures
  const text = (name: string) => (typeof value[name] === 'string' ? cleanName(value[name]) : '')
  return success({
    id,
    area,
    createdAt,
    changedAt,
    deletedAt,
    title: text('title') || 'Figures without a title',
    direction,
    unit,
    decimals,
    denominatorWords: text('denominatorWords'),
    source: text('source'),
    year: text('year'),
    // Records of before this was asked say nothing of it.
    averaged: value['averaged'] !== false,
    level,
    codeEdition: text('codeEdition'),
    figures: figures.value,
  })
}

function readFigures(value: unknown): Result<readonly OwnFigure[], string> {
  if (!Array.isArray(value)) return failure('"figures" is not a list')
  if (value.length > MOST_FIGURES) return failure(`"figures" has more than ${MOST_FIGURES} entries`)
  if (!value.every(isFigure)) return failure('"figures" holds something that is no figure')
  const byCode = new Map(value.map((figure) => [figure.code, figure]))
  return success(
    [...byCode.values()]
      .map(({ code, value: number, missing, weight }) => ({ code, value: number, missing, weight }))
      .toSorted((one, other) => (one.code < other.code ? -1 : 1)),
  )
}

function isFigure(entry: unknown): entry is OwnFigure {
  if (!isObject(entry)) return false
  const { code, value, missing, weight } = entry
  if (typeof code !== 'string' || !CODE.test(code)) return false
  if (weight !== null && !(isNumber(weight) && weight >= 0)) return false
  if (value === null) return missing === 'suppressed' || missing === 'not-collected'
  return isNumber(value) && missing === null
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
