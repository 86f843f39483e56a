/** Commas between thousands, a point before decimals, one sign. */
const FIGURE = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/

/**
 * A figure as someone types it: "12.5", "1,234", "−0.4", "12 %". Null where it is none; a comma
 * before decimals is not guessed at.
 */
export function readFigure(text: string): number | null {
  const bare = text.replace(/[\s%]/g, '').replace(/[\u2212\u2013]/g, '-')
  if (!FIGURE.test(bare) || !/\d/.test(bare)) return null
  return Number(bare.replaceAll(',', ''))
}
