import { monthInName } from '../sources/file-dates.ts'

/**
 * Of several names of a service, the one of the newest edition: by year (`2025`, `WD25`), month
 * (`DEC_2025`), then version (`_V5`). Null where there is none.
 */
export function newestName(names: readonly string[]): string | null {
  const [first] = [...names].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)]
    return right.year - left.year || right.month - left.month || right.version - left.version
  })
  return first ?? null
}

function rank(name: string) {
  const dated = monthInName(name)
  const years = [...name.matchAll(/20(\d\d)(?!\d)|(?:WD|LAD)(\d\d)(?!\d)/g)]
  const month = dated === null ? 0 : new Date(`1 ${dated} UTC`).getUTCMonth()
  return {
    year: Math.max(0, ...years.map(([, long, short]) => Number(long ?? short))),
    month,
    version: Number(/_v(\d+)$/i.exec(name)?.[1] ?? 0),
  }
}
