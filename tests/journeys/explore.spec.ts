import { expect, expectAccessible, test } from './journey.ts'

test('switching the indicator changes map, legend, address and title together', async ({
  explorer,
  town,
}) => {
  await explorer.open()
  await explorer.chooseIndicator('Unemployment')
  await expect(explorer.legend).toContainText('Unemployment')
  await expect.poll(() => explorer.query().get('indicator')).toBe('unemployment-claimants')
  await expect(explorer.page).toHaveTitle(/^Unemployment/)
  const made = town.classification('neighbourhood', 'unemployment-claimants')
  await explorer.expectClassesOnMap('neighbourhood', made)
})

test('the level changes what a click selects', async ({ explorer, town }) => {
  await explorer.open()
  await explorer.chooseLevel('Wards')
  await explorer.mapAtRest()
  await expect.poll(() => explorer.query().get('level')).toBe('ward')
  const row = town.middleRow('ward')
  await explorer.clickOnMap('ward', row)
  await explorer.expectSelected(town.name('ward', row))
  await expect.poll(() => explorer.query().get('pick')).toBe(`ward:${town.code('ward', row)}`)
})

test('the classes can be made otherwise, and say how', async ({ explorer, town }) => {
  await explorer.open()
  await explorer.chooseFrame('Natural breaks')
  await expect(explorer.legend).toContainText(/natural breaks/i)
  const made = town.classification('neighbourhood', 'imd', { frame: 'natural' })
  await explorer.expectClassesOnMap('neighbourhood', made)
  await explorer.chooseFrame('Chosen for you')
  await expect.poll(() => explorer.query().has('frame')).toBe(false)
})

test('back and forward go through what was chosen', async ({ explorer }) => {
  await explorer.open()
  await explorer.chooseIndicator('Good health')
  await explorer.chooseLevel('Wards')
  await explorer.page.goBack()
  await expect(explorer.indicator('Good health')).toBeChecked()
  await expect(explorer.page.getByRole('radio', { name: /^Neighbourhoods/ })).toBeChecked()
  await explorer.page.goBack()
  await expect(explorer.indicator('Deprivation')).toBeChecked()
  await explorer.page.goForward()
  await expect(explorer.indicator('Good health')).toBeChecked()
})

test('an outcome comes with what it can and cannot say', async ({ explorer }) => {
  await explorer.open()
  await explorer.chooseIndicator('Attainment at 16')
  await expect(explorer.legend).toContainText('Attainment at 16')
  await expect(explorer.page.getByText(/37\s?%/)).toBeVisible()
  await expectAccessible(explorer)
})
