import { findBrowser } from '../../scripts/find-browser.ts'
import { choroplethPalette } from '../../src/domain/palette.ts'
import { expect, expectAccessible, test } from './journey.ts'
import { ZonesDriver } from './zones-driver.ts'

const browser = findBrowser()

test.use({
  launchOptions: {
    ...(browser.ok ? { executablePath: browser.value.path } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis'],
  },
})

test('without WebGL a plain picture shows the same classes, and the table the figures', async ({
  explorer,
  town,
}) => {
  await explorer.openPage()
  await expect(explorer.page.getByText(/no WebGL 2, so the map is a plain picture/)).toBeVisible()
  await expectAccessible(explorer)
  const { classByRow, classCount } = town.classification('neighbourhood', 'imd')
  const palette = choroplethPalette(classCount)
  await expect
    .poll(() => explorer.fillsInPicture())
    .toEqual(Array.from(classByRow, (entry) => palette[entry] ?? 'a pattern'))

  await explorer.page.getByRole('button', { name: 'Open the table' }).click()
  const name = town.name('neighbourhood', 3)
  await explorer.row(name).click()
  await explorer.expectSelected(name)
  await explorer.chooseIndicator('Good health')
  await expect(explorer.table.getByRole('columnheader', { name: /Good health/ })).toBeVisible()
})

test('without WebGL a click on the picture selects', async ({ explorer, town }) => {
  await explorer.openPage()
  const row = town.middleRow('neighbourhood')
  await explorer.clickInPicture(row)
  await explorer.expectSelected(town.name('neighbourhood', row))
})

test('without WebGL the picture points, zooms and lights a ward as the map does', async ({
  explorer,
  town,
}) => {
  const { page } = explorer
  const row = town.middleRow('neighbourhood')
  await explorer.openPage()
  await explorer.pointAtInPicture(row)
  await expect(explorer.hoverLine).toContainText(town.name('neighbourhood', row))
  await explorer.clickInPicture(row)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => explorer.query().get('at')).not.toBeNull()
  await explorer.expectSelected(town.name('neighbourhood', row))
  await page.reload()
  await explorer.expectSelected(town.name('neighbourhood', row))
  await expect.poll(() => explorer.fillsInPicture()).not.toEqual([])
  await page.getByRole('button', { name: /^Show the whole of/ }).click()
  await expect.poll(() => explorer.query().get('at')).toBeNull()
  const ward = town.neighbourhoods.wardRows[row] ?? 0
  await explorer.openPage(`?level=ward&pick=ward:${town.code('ward', ward)}`)
  await expect.poll(() => explorer.fillsInPicture()).not.toEqual([])
  const before = await explorer.fillsInPicture()
  await page.getByRole('button', { name: 'Spotlight', exact: true }).click()
  await expect(page.getByRole('button', { name: /^End the spotlight on/ })).toBeVisible()
  expect(await explorer.fillsInPicture()).toEqual(before)
  await expectAccessible(explorer)
})

test('without WebGL a place is found on the picture and read', async ({ explorer }) => {
  await explorer.openPage('?room=places&places=schools')
  const name = await explorer.choosePlaceOfList(0)
  await explorer.expectSelected(name)
  await expectAccessible(explorer)
})

test('without WebGL there is a look for a room as well', async ({ explorer }) => {
  const { page } = explorer
  await explorer.openPage('?projector=wards')
  const headline = page.getByRole('heading', { level: 1 })
  await expect(headline).toBeVisible()
  await expect(page.getByRole('region', { name: 'Steps' })).toBeVisible()
  await explorer.pageAtRest()
  const first = await headline.textContent()
  await page.keyboard.press('PageDown')
  await expect(headline).not.toHaveText(first ?? '')
  await expect.poll(() => explorer.query().get('spotlight')).not.toBeNull()
  await expectAccessible(explorer)
})

test('without WebGL a stroke of the brush and a lasso draw a zone with its profile', async ({
  explorer,
  town,
}) => {
  const zones = new ZonesDriver(explorer, town)
  await explorer.openPage('?room=zones')
  await expect.poll(() => explorer.fillsInPicture()).not.toEqual([])
  await zones.take('brush')
  const box = await explorer.boxOfPicture()
  const at = (across: number, down: number) => ({
    x: box.x + across * box.width,
    y: box.y + down * box.height,
  })
  const [from, to] = [at(0.35, 0.5), at(0.65, 0.45)]
  const way = Array.from({ length: 200 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / 199,
    y: from.y + ((to.y - from.y) * step) / 199,
  }))
  const passed = new Set(await explorer.rowsInPicture(way))
  expect(passed.size).toBeGreaterThan(2)
  await zones.drag([from, to])
  const count = async () => {
    const words = (await explorer.inspector.textContent()) ?? ''
    return Number(/(\d+)\sneighbourhoods/.exec(words)?.[1] ?? 0)
  }
  await expect.poll(count).toBeGreaterThanOrEqual(passed.size)
  expect(await count()).toBeLessThan(town.neighbourhoods.size)
  await expect(zones.said).toHaveText(/^Started zone A/)
  await expectAccessible(explorer)

  await zones.take('lasso')
  const round = [at(0.01, 0.5), at(0.01, 0.99), at(0.99, 0.99), at(0.99, 0.01), at(0.01, 0.01)]
  await zones.drag(round)
  await expect.poll(count).toBe(town.neighbourhoods.size)
  const residents = town.neighbourhoods.residents.reduce((sum, each) => sum + each, 0)
  await expect(explorer.inspector).toContainText(`${residents.toLocaleString('en-GB')} residents`)
  await explorer.page.keyboard.press('Control+z')
  await expect.poll(count).toBeLessThan(town.neighbourhoods.size)
})
