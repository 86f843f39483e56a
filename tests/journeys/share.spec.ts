import { expect, expectAccessible, test } from './journey.ts'

test('an address opened elsewhere shows the same view', async ({
  explorer,
  town,
  somebodyElse,
}) => {
  await explorer.open()
  await explorer.chooseIndicator('No qualifications')
  await explorer.chooseFrame('Natural breaks')
  await explorer.zoomIn()
  const row = town.middleRow('neighbourhood')
  await explorer.clickOnMap('neighbourhood', row)
  await explorer.expectSelected(town.name('neighbourhood', row))
  await explorer.mapAtRest()
  await expect
    .poll(() => [...explorer.query().keys()])
    .toEqual(expect.arrayContaining(['at', 'pick']))

  const other = await somebodyElse()
  await other.open(new URL(explorer.page.url()).search)
  await expect(other.indicator('No qualifications')).toBeChecked()
  await expect(other.legend).toContainText(/natural breaks/i)
  await other.expectSelected(town.name('neighbourhood', row))
  const rows = town.neighbourhoods.size
  const classes = await explorer.classesOnMap('neighbourhood', rows)
  await expect.poll(() => other.classesOnMap('neighbourhood', rows)).toEqual(classes)
  const [here, there] = [await explorer.camera(), await other.camera()]
  expect(there.lng).toBeCloseTo(here.lng, 4)
  expect(there.lat).toBeCloseTo(here.lat, 4)
  expect(there.zoom).toBeCloseTo(here.zoom, 1)
})

test('a damaged address opens what it can and says what it could not', async ({ explorer }) => {
  await explorer.open('?indicator=happiness&level=ward&frame=natural&at=north&pick=ward:X9')
  const { page } = explorer
  await expect(page.getByText(/happiness/)).toBeVisible()
  await expect(page.getByText(/The whole area is shown/)).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Wards', exact: true })).toBeChecked()
  await expect(explorer.legend).toContainText(/natural breaks/i)
  await expectAccessible(explorer)
  await page.getByRole('button', { name: 'Dismiss notice' }).click()
  await expect(page.getByText(/happiness/)).toBeHidden()
})

test('Share gives the address of the view', async ({ explorer }) => {
  await explorer.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await explorer.open()
  await explorer.chooseIndicator('Good health')
  await explorer.page.getByRole('button', { name: 'Share' }).click()
  await expect(explorer.page.getByText(/Address copied/)).toBeVisible()
  const copied = await explorer.page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(() => explorer.page.url()).toBe(copied)
})
