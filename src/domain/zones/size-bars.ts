import { formatNumber } from '../figure.ts'
import { type ExistingZone, ZONES_THAT_EXIST } from './zones-that-exist.ts'

export interface SizeBar {
  readonly name: string
  readonly residents: number
  /** "15,000". */
  readonly figure: string
  /** What is known beside the residents; empty for a zone that is being drawn. */
  readonly detail: string
  /** Length of the bar in per cent of the longest. */
  readonly lengthPercent: number
  /** True for the zone that is being drawn. */
  readonly isOurs: boolean
}

/** A zone among zones that exist, smallest first, for a sense of scale. */
export function sizeBars(name: string, residents: number): readonly SizeBar[] {
  const ours: ExistingZone = { name, residents, detail: '' }
  const all = [...ZONES_THAT_EXIST, ours].toSorted((a, b) => a.residents - b.residents)
  const most = Math.max(...all.map((zone) => zone.residents))
  return all.map((zone) => ({
    ...zone,
    figure: formatNumber(Math.round(zone.residents)),
    lengthPercent: (100 * zone.residents) / most,
    isOurs: zone === ours,
  }))
}
