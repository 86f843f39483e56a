const FAMILY = 'Atkinson Hyperlegible Next Variable'

/**
 * Fonts of the map's labels, as MapLibre takes them. It reads the weight from a word in the first
 * name and hands all names to the browser, so a first name that is only a weight chooses the
 * weight of the family after it.
 */
export const LABEL_FONT = {
  strong: ['Semibold', FAMILY],
  quiet: ['Medium', FAMILY],
} as const

/** A font that does not come must not cost the labels; the browser's own then draws them. */
const PATIENCE_MS = 3000

/**
 * Waits until the page can draw `text` with its own font, in the weights of the labels. Never
 * fails: where the font cannot be had, labels are drawn with what the browser has.
 */
export async function fontForLabels(text: string): Promise<void> {
  const loads = [500, 600].map((weight) =>
    document.fonts.load(`${String(weight)} 16px '${FAMILY}'`, text),
  )
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
  await Promise.race([Promise.allSettled(loads), patience])
}
