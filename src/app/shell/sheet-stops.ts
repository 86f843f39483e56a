/** Where the phone's sheet can rest: a handle's height, half of the screen, all of it. */
export const SHEET_STOPS = ['peek', 'half', 'full'] as const
export type SheetStop = (typeof SHEET_STOPS)[number]

/** CSS pixels of the sheet at `peek`: the handle and the first line of the panel. */
const PEEK_PX = 92
/** What stays free above the sheet at `full`: the floating bar. */
const FREE_ABOVE_PX = 66

/** Height of a stop in a screen of a height, CSS pixels. */
export function stopHeight(stop: SheetStop, screenPx: number): number {
  switch (stop) {
    case 'peek':
      return Math.min(PEEK_PX, screenPx)
    case 'half':
      return screenPx / 2
    case 'full':
      return Math.max(0, screenPx - FREE_ABOVE_PX)
    default:
      return stop satisfies never
  }
}

/** Where a sheet that was let go at a height comes to rest. */
export function nearestStop(heightPx: number, screenPx: number): SheetStop {
  const distance = (stop: SheetStop) => Math.abs(stopHeight(stop, screenPx) - heightPx)
  return SHEET_STOPS.toSorted((a, b) => distance(a) - distance(b))[0] ?? 'half'
}

/** The tap route: one stop further each time, and from the last back to the first. */
export function nextStop(stop: SheetStop): SheetStop {
  return SHEET_STOPS[(SHEET_STOPS.indexOf(stop) + 1) % SHEET_STOPS.length] ?? 'half'
}
