const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `WD_DEC_2025_UK_BGC` or `Wards_December_2024`: "December 2025"; null where the name has no month. */
export function monthInName(name: string): string | null {
  const found = /(?:^|[^a-z])([a-z]{3,9})[_ -]?(20\d\d)/i.exec(name)
  if (found === null) return null
  const word = (found[1] ?? '').toLowerCase()
  const month = MONTHS.find((full) => full.toLowerCase().startsWith(word))
  return month === undefined ? null : `${month} ${found[2] ?? ''}`
}

/** `edubasealldata20250524`: "24 May 2025"; null where the name has no such date. */
export function dayInName(name: string): string | null {
  const found = /(20\d\d)(\d\d)(\d\d)(?!\d)/.exec(name)
  const month = MONTHS[Number(found?.[2]) - 1]
  if (found === null || month === undefined) return null
  return `${Number(found[3])} ${month} ${found[1] ?? ''}`
}

/** `WD25CD`: 2025; null where the heading has no year. */
export function yearInHeading(heading: string | null): number | null {
  const found = heading === null ? null : /\d\d/.exec(heading)
  return found === null ? null : 2000 + Number(found[0])
}
