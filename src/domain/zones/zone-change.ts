import { isAveraged } from '../averaged.ts'
import { type FigureStyle, formatFigure, formatNumber } from '../figure.ts'
import { NBSP } from '../words.ts'
import type { Membership } from './zone.ts'
import { partMean } from './zone-figure.ts'
import type { ZoneGround } from './zone-ground.ts'

/** What taking in or leaving out one neighbourhood would change. */
export interface ZoneChange {
  readonly row: number
  readonly kind: 'add' | 'remove'
  /** Residents it would bring or take away: of a cut neighbourhood, the part that changes sides. */
  readonly residents: number
  /** One an indicator; null where the zone has no figure, or where it is never averaged. */
  readonly figures: readonly {
    readonly indicator: string
    readonly before: number | null
    readonly after: number | null
  }[]
}

export interface ZoneChangeOptions {
  readonly row: number
  readonly kind: ZoneChange['kind']
  readonly ground: ZoneGround
  readonly indicators: readonly { readonly id: string }[]
}

/** The membership with all or nothing of one neighbourhood inside; its output areas are left as they are. */
function withShare(
  { rows, shares }: Pick<Membership, 'rows' | 'shares'>,
  row: number,
  share: 0 | 1,
): Pick<Membership, 'rows' | 'shares'> {
  const kept = Array.from(rows, (each, at) => [each, shares[at]!] as const).filter(
    ([each]) => each !== row,
  )
  if (share === 1) kept.push([row, 1])
  return {
    rows: Uint32Array.from(kept, ([each]) => each),
    shares: Float64Array.from(kept, ([, inside]) => inside),
  }
}

/** Before a tap: residents and figures with one neighbourhood more or less. */
export function zoneChange(membership: Membership, options: ZoneChangeOptions): ZoneChange {
  const { row, kind, ground, indicators } = options
  const { neighbourhoods } = ground.area
  const at = membership.rows.indexOf(row)
  const share = at < 0 ? 0 : membership.shares[at]!
  const after = withShare(membership, row, kind === 'add' ? 1 : 0)
  return {
    row,
    kind,
    residents: (kind === 'add' ? 1 - share : share) * neighbourhoods.residents[row]!,
    figures: indicators.map(({ id }) => {
      const column = neighbourhoods.indicators.get(id)
      if (column === undefined || !isAveraged(ground.area, id)) {
        return { indicator: id, before: null, after: null }
      }
      return {
        indicator: id,
        before: partMean(column, membership).mean,
        after: partMean(column, after).mean,
      }
    }),
  }
}

interface ChangeWords extends FigureStyle {
  readonly id: string
  readonly shortTitle: string
}

/**
 * "+ Birmingham 058C · 1,540 residents · zone deprivation would rise by 0.4", "− ... · would stay at
 * 51.1". The figure told is that of `indicator`; none where the zone has none before or after.
 */
export function zoneChangeSentence(
  change: ZoneChange,
  { name, indicator }: { readonly name: string; readonly indicator: ChangeWords | null },
): string {
  const parts = [
    `${change.kind === 'add' ? '+' : '\u2212'} ${name}`,
    `${formatNumber(change.residents)} residents`,
  ]
  const figure = change.figures.find((one) => one.indicator === indicator?.id)
  if (indicator !== null && figure !== undefined) parts.push(...figureChange(figure, indicator))
  return parts.join(' · ')
}

function figureChange(
  { before, after }: ZoneChange['figures'][number],
  indicator: ChangeWords,
): string[] {
  const title = `zone ${titleInSentence(indicator.shortTitle)}`
  if (after === null) return []
  if (before === null) return [`${title} ${formatFigure(after, indicator)}`]
  const step = Math.abs(after - before)
  const shown = formatNumber(step, indicator.decimals)
  if (Number(shown) === 0) return [`${title} would stay at ${formatFigure(before, indicator)}`]
  const unit = indicator.unit === 'percent' ? `${NBSP}points` : ''
  return [`${title} would ${after > before ? 'rise' : 'fall'} by ${shown}${unit}`]
}

/** "deprivation", "IDACI": a title in the middle of a sentence; one that is all capitals stays. */
export function titleInSentence(title: string): string {
  return /^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)
}
