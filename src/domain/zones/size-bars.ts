import { formatNumber } from '../figure.ts'

/** A zone that exists, for scale; an entry of the catalogue is one. */
interface Existing {
  readonly title: string
  /** Null where they are not told: then it has no bar. */
  readonly residents: number | null
}

export interface SizeBar {
  readonly title: string
  /** "15,000". */
  readonly figure: string
  /** Length of the bar in per cent of the longest. */
  readonly lengthPercent: number
  /** True for the zone that is being drawn. */
  readonly isOurs: boolean
}

interface OurZone {
  readonly title: string
  readonly residents: number
}

/** A zone among zones that exist, by residents, smallest first. */
export function sizeBars(ours: OurZone, existing: readonly Existing[]): readonly SizeBar[] {
  const known = existing.flatMap(({ title, residents }) =>
    residents === null ? [] : [{ title, residents, isOurs: false }],
  )
  const all = [...known, { ...ours, isOurs: true }].toSorted((a, b) => a.residents - b.residents)
  const most = Math.max(...all.map(({ residents }) => residents), 1)
  return all.map(({ title, residents, isOurs }) => ({
    title,
    figure: formatNumber(Math.round(residents)),
    lengthPercent: (100 * residents) / most,
    isOurs,
  }))
}
