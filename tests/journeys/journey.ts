import AxeBuilder from '@axe-core/playwright'
import { type Browser, test as base, expect } from '@playwright/test'
import { Explorer, siteOrigin } from './driver.ts'
import { Town } from './town.ts'
import { watchPage } from './watch.ts'

interface Journey {
  readonly explorer: Explorer
  readonly town: Town
  /** Somebody else, elsewhere: a new browser that shares nothing with the first. */
  readonly somebodyElse: () => Promise<Explorer>
}

async function elsewhere(browser: Browser) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  return { context, page, watch: await watchPage(page, siteOrigin()) }
}

/** Every journey ends with a look at what must never happen, on every page it opened. */
export const test = base.extend<Journey>({
  // Playwright reads the fixtures a function needs from this pattern.
  town: async ({}, use) => {
    await use(new Town())
  },
  explorer: async ({ page }, use) => {
    const watch = await watchPage(page, siteOrigin())
    await use(new Explorer(page))
    expect(watch.problems).toEqual([])
  },
  somebodyElse: async ({ browser }, use) => {
    const opened: Awaited<ReturnType<typeof elsewhere>>[] = []
    await use(async () => {
      const one = await elsewhere(browser)
      opened.push(one)
      return new Explorer(one.page)
    })
    for (const { context, watch } of opened) {
      await context.close()
      expect(watch.problems).toEqual([])
    }
  },
})

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Axe finds nothing, by the rules of WCAG 2.2 A and AA and by its best practices. Looks once
 * nothing of the page is on its way any more.
 */
export async function expectAccessible(explorer: Explorer): Promise<void> {
  const { page } = explorer
  await expect(page.getByRole('main')).toBeVisible()
  await explorer.pageAtRest()
  await expect(page.getByText(/^(Opening|Loading) .+…$/)).toHaveCount(0)
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  )
  expect(found).toEqual([])
}

export { expect } from '@playwright/test'
