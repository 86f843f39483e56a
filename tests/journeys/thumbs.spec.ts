import type { Explorer } from './driver.ts'
import { expect, test } from './journey.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const QUERIES = [
  '',
  '?level=ward&pick=WARD',
  '?room=places&places=schools',
  '?room=data',
  '?table=1',
]

for (const query of QUERIES) {
  test(`on a phone everything to press has room for a thumb: ${query === '' ? 'explore' : query}`, async ({
    explorer,
    town,
  }) => {
    await explorer.openPage(query.replace('WARD', `ward:${town.code('ward', 0)}`))
    await explorer.pageAtRest()
    await expect.poll(() => smallTargets(explorer)).toEqual([])
  })
}

/**
 * What is pressed and smaller than 44 CSS pixels, with its size. A word within a sentence is as tall
 * as its line (WCAG 2.5.8 excepts it), but what it is part of must not be crowded; a box or a dot is
 * pressed by its label.
 */
function smallTargets({ page }: Explorer): Promise<string[]> {
  return page.evaluate(() => {
    const wanted = 'a[href], button, select, textarea, summary, input, [role="slider"]'
    return [...document.querySelectorAll<HTMLElement>(wanted)].flatMap((element) => {
      const pressed = element.closest('label') ?? element
      const { width, height } = pressed.getBoundingClientRect()
      const isSeen =
        width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true })
      if (!isSeen || (width >= 43.5 && height >= 43.5)) return []
      const words = (pressed.getAttribute('aria-label') ?? pressed.textContent).trim().slice(0, 40)
      return [`${element.tagName} ${words}: ${Math.round(width)} by ${Math.round(height)}`]
    })
  })
}
