import { formatNumber } from '../figure.ts'
import { levelWords, NBSP } from '../words.ts'
import type { Zone } from './zone.ts'

interface Size {
  readonly residents: number
  readonly neighbourhoods: number
  /** Null until it is known. */
  readonly schools: number | null
}

/** "36,844 residents · 14 schools", and what else tells a zone of the list from others. */
export function sizeWords({ shape, hidden }: Zone, size: Size | null): string {
  if (size === null) return ''
  const { residents, neighbourhoods, schools } = size
  if (neighbourhoods === 0) return 'Empty: tap neighbourhoods to take them in'
  const people = Math.round(residents)
  return [
    `${formatNumber(people)}${NBSP}${people === 1 ? 'resident' : 'residents'}`,
    schools === null
      ? `${formatNumber(neighbourhoods)}${NBSP}${levelWords('neighbourhood', neighbourhoods)}`
      : `${formatNumber(schools)}${NBSP}${schools === 1 ? 'school' : 'schools'}`,
    ...(shape.kind === 'own-line' ? [`own${NBSP}line`] : []),
    ...(hidden ? [`hidden on the${NBSP}map`] : []),
  ].join(' · ')
}
