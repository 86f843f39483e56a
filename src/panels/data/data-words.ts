import type { AreaManifest, IndicatorFacts, SourceFacts } from '../../domain/area.ts'
import { formatNumber } from '../../domain/figure.ts'
import { listWords, NBSP } from '../../domain/words.ts'

/** "22 November 2026"; the text itself where it is no date. */
export function dateWords(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
}

/** "none", or "3 not published and 1 not collected". */
export function missingWords(missing: IndicatorFacts['missing']): string {
  const parts: readonly (readonly [number, string])[] = [
    [missing.suppressed, 'not published'],
    [missing.notCollected, 'not collected'],
    [missing.notComparable, 'not comparable'],
    [missing.noBestFit, 'with no neighbourhood that fits best'],
  ]
  const some = parts.filter(([count]) => count > 0)
  if (some.length === 0) return 'none'
  return listWords(some.map(([count, words]) => `${formatNumber(count)} ${words}`))
}

/** How neighbourhoods found their wards: by an official lookup, by polygons, or by both. */
export function wardAssignmentWords(wards: AreaManifest['wards']): string {
  const { lookupEdition, assignedByPolygon } = wards
  if (lookupEdition === null) return 'by the ward that holds most of its residents'
  if (assignedByPolygon === 0) return lookupEdition
  return `${lookupEdition}; ${formatNumber(assignedByPolygon)} by the ward that holds most of their residents`
}

/** The first twelve digits: enough to compare by eye. */
export function shortChecksum(checksum: string): string {
  const [method = '', digits] = checksum.split(':')
  if (digits === undefined) return method.slice(0, 12)
  return `${method} ${digits.slice(0, 12)}…`
}

/** "0.5 MB", "12 kB" (decimal, as download pages count). */
export function bytesWords(bytes: number): string {
  if (bytes >= 1e6) return `${formatNumber(bytes / 1e6, 1)}${NBSP}MB`
  return `${formatNumber(Math.ceil(bytes / 1e3))}${NBSP}kB`
}

/** Every line that a publisher asks for, once, in the order of the sources. */
export function attributionLines(sources: readonly SourceFacts[]): readonly string[] {
  return [...new Set(sources.flatMap((source) => source.attribution))]
}
