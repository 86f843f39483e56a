import type { Explorer } from './driver.ts'
import { expect, expectAccessible, test } from './journey.ts'

test('a ward comes into the spotlight from its inspector, and out of it on the map', async ({
  explorer,
  town,
}) => {
  const { page } = explorer
  const row = town.middleRow('ward')
  await explorer.open(`?level=ward&pick=ward:${town.code('ward', row)}`)
  const whole = await explorer.camera()
  const light = page.getByRole('button', { name: 'Spotlight', exact: true })
  await light.click()
  await expect(light).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => explorer.query().get('spotlight')).toBe(town.code('ward', row))
  // Close up, and none of it under the legend.
  const unseen = new Set(await explorer.rowsOutOfReach('neighbourhood', town.neighbourhoods.size))
  expect(unseen.size).toBeGreaterThan(0)
  expect(town.neighbourhoodsOf(row).filter((each) => unseen.has(each))).toEqual([])
  expect((await explorer.camera()).zoom).toBeGreaterThan(whole.zoom)
  await expectAccessible(explorer)
  // The veil lies over the classes and changes none.
  await explorer.expectClassesOnMap('ward', town.classification('ward', 'imd'))
  await page.getByRole('button', { name: /^End the spotlight on/ }).click()
  await expect.poll(() => explorer.query().get('spotlight')).toBeNull()
  await expect(light).toHaveAttribute('aria-pressed', 'false')
})

for (const [width, height] of [
  [1920, 1080],
  [1024, 768],
] as const) {
  test.describe(`on a projector of ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('a clicker leads through it, a reload keeps the step, Escape leaves', async ({
      explorer,
    }) => {
      const { page } = explorer
      await explorer.open()
      await page.getByRole('button', { name: 'Projector', exact: true }).click()
      await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeHidden()
      await expectLargeType(explorer)
      await expectAccessible(explorer)
      const headline = page.getByRole('heading', { level: 1 })
      const first = await headline.textContent()
      await page.keyboard.press('PageDown')
      await expect(headline).not.toHaveText(first ?? '')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('PageDown')
      await expect.poll(() => explorer.query().get('spotlight')).not.toBeNull()
      await explorer.mapAtRest()
      await expectLargeType(explorer)
      await expectAccessible(explorer)
      const second = await headline.textContent()
      await page.reload()
      await explorer.mapAtRest()
      await expect(headline).toHaveText(second ?? '')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
    })
  })
}

test('where nobody chose, a room sees four classes', async ({ explorer, town }) => {
  await explorer.open('?projector=indicators')
  await expect(explorer.page.getByText(/quarters/i).first()).toBeVisible()
  await expect(
    explorer.page.getByRole('list', { name: /^Classes/ }).getByRole('listitem'),
  ).toHaveCount(4)
  const quarters = town.classification('neighbourhood', 'imd', { classCount: 4 })
  await explorer.expectClassesOnMap('neighbourhood', quarters)
})

test('seven classes are five in a room, in words, in the legend and on the map', async ({
  explorer,
  town,
}) => {
  await explorer.open('?classes=7&projector=indicators')
  await expect(explorer.page.getByText(/seven classes become five on a projector/)).toBeVisible()
  await expect(
    explorer.page.getByRole('list', { name: /^Classes/ }).getByRole('listitem'),
  ).toHaveCount(5)
  await explorer.expectClassesOnMap('neighbourhood', town.classification('neighbourhood', 'imd'))
})

test('leaving gives the focus back to the button that called for it', async ({ explorer }) => {
  const { page } = explorer
  await explorer.open()
  const command = page.getByRole('button', { name: 'Projector', exact: true })
  await command.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Leave the projector look' }).click()
  await expect(command).toBeFocused()
})

/** Nothing that a room is to read stands in type below 28 px. */
async function expectLargeType({ page }: Explorer) {
  const smallWords = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement
        const box = parent?.getBoundingClientRect()
        const isHeardOnly = parent?.closest('[data-announcer]') !== null || (box?.width ?? 0) <= 1
        const words = node.textContent?.trim() ?? ''
        if (parent === null || isHeardOnly || words === '') continue
        const size = parseFloat(getComputedStyle(parent).fontSize)
        if (size < 28) found.push(`${words}: ${String(size)} px`)
      }
      return found
    })
  // The browser may still be on its way to the whole screen.
  await expect.poll(smallWords).toEqual([])
}
