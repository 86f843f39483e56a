import { expect, expectAccessible, test } from './journey.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('on a phone: tap a neighbourhood, read about it, go on to the places', async ({
  explorer,
  town,
}) => {
  const { page } = explorer
  await explorer.open()
  await expectAccessible(explorer)
  const row = await explorer.tapSomeNeighbourhood(town.neighbourhoods.size)
  await expect(
    page.getByRole('heading', { name: town.name('neighbourhood', row) }).first(),
  ).toBeVisible()
  await expectAccessible(explorer)
  await page.getByRole('button', { name: 'Back to Explore' }).tap()
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Places' }).tap()
  await expect(page.getByRole('heading', { name: 'What is already here?' })).toBeVisible()
  await explorer.mapAtRest()
  await expectAccessible(explorer)
})

test('the sheet opens in steps by its button', async ({ explorer }) => {
  const { page } = explorer
  await explorer.open()
  for (const name of [
    'Open the panel fully',
    'Close the panel and see the map',
    'Open the panel halfway',
  ]) {
    await page.getByRole('button', { name, exact: true }).tap()
  }
  await expect(page.getByRole('button', { name: 'Open the panel fully' })).toBeVisible()
})

test('legend, table and sources are in reach of a thumb', async ({ explorer }) => {
  const { page } = explorer
  await explorer.open('?level=ward')
  await page.getByRole('button', { name: /^Legend: / }).tap()
  await expect(page.getByRole('dialog', { name: 'Legend' })).toContainText(/darker/i)
  await expectAccessible(explorer)
  await page.keyboard.press('Escape')
  await explorer.chooseFromMenu('Table')
  await expect(explorer.table).toBeVisible()
  await expectAccessible(explorer)
  await explorer.chooseFromMenu('Data')
  await expect(page.getByRole('heading', { name: /Where do the figures come from/ })).toBeVisible()
})
