import { expect, expectAccessible, test } from './journey.ts'

test('a newcomer sees a map with its legend, and reads what it shows', async ({
  explorer,
  town,
}) => {
  await explorer.open()
  await expect(explorer.page.getByRole('heading', { name: /Where is disadvantage/ })).toBeVisible()
  await expect(explorer.indicator('Deprivation (IMD score)')).toBeChecked()
  await expect(explorer.legend).toContainText(/darker/i)
  await expect(explorer.page).toHaveTitle(/Deprivation .*Harrowmere · Zone Explorer/)
  await expect(explorer.page.getByText(/made[- ]up/i).first()).toBeVisible()

  await explorer.expectClassesOnMap('neighbourhood', town.classification('neighbourhood', 'imd'))
  await expectAccessible(explorer)
})

test('the map is fitted so that neither legend nor tools cover any of the area', async ({
  explorer,
  town,
}) => {
  await explorer.open()
  const unseen = await explorer.rowsOutOfReach('neighbourhood', town.neighbourhoods.size)
  expect(unseen.map((row) => town.name('neighbourhood', row))).toEqual([])

  await explorer.goToRoom('Zones')
  const brush = explorer.page.getByRole('toolbar').getByRole('button', { name: 'Brush' })
  await brush.click()
  await expect(explorer.page.getByRole('slider', { name: 'Size' })).toBeVisible()
  expect(await explorer.rowsOutOfReach('neighbourhood', town.neighbourhoods.size)).toEqual([])
})

test('pointing at a neighbourhood names it at the foot of the map', async ({ explorer, town }) => {
  await explorer.open()
  const row = town.middleRow('neighbourhood')
  await explorer.pointAtOnMap('neighbourhood', row)
  await expect(explorer.hoverLine).toContainText(town.name('neighbourhood', row))
})

test('the first Tab offers the way past bar and rail', async ({ explorer }) => {
  const { page } = explorer
  await explorer.open()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the panel' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: /^Neighbourhoods/ })).toBeFocused()
})
