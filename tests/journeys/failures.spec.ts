import type { Page } from '@playwright/test'
import { expectAccessible, test, expect } from './journey.ts'
import { Explorer, siteOrigin } from './driver.ts'
import { ZoneWalk } from './zone-walk.ts'
import { ZonesDriver } from './zones-driver.ts'

// Up to the lost graphics context files are asked for that are not there, so nobody watches for failed requests.

test('where no area was built, the page says how to make one', async ({ page }) => {
  await page.goto(`${siteOrigin()}/nothing/`)
  await expect(page.getByText('No area has been built yet')).toBeVisible()
  await expect(page.getByText('npm run area -- demo')).toBeVisible()
  await expectAccessible(new Explorer(page))
})

test('an area whose file is cut short is named, with what to do, and others open', async ({
  page,
}) => {
  await page.goto(`${siteOrigin()}/broken/?area=second-town`)
  await expect(page.getByText('Second Town could not be opened')).toBeVisible()
  await expect(
    page.getByText(/neighbourhoods\.arrow.*expected .*found .*Build the area again/),
  ).toBeVisible()
  await expectAccessible(new Explorer(page))
  await page.getByRole('button', { name: 'Harrowmere' }).click()
  await expect(page).toHaveTitle(/Harrowmere/)
})

test('without boundaries the map says so, and the table does the work', async ({ page, town }) => {
  await page.goto(`${siteOrigin()}/broken/`)
  await expect(page.getByText('The boundaries could not be read')).toBeVisible()
  const explorer = new Explorer(page)
  await expectAccessible(explorer)
  await explorer.openTable()
  await explorer.row(town.name('neighbourhood', 0)).click()
  await explorer.expectSelected(town.name('neighbourhood', 0))
})

test('what the connection kept from coming is said, and comes when it is tried again', async ({
  page,
}) => {
  const { cut, mend } = await cutOff(page, /assets\/(PlacesPanel|SuggestDialog)-[^/]*\.js$/)
  const explorer = new Explorer(page)
  await explorer.openPage('?room=places')
  const room = page.getByRole('alert').filter({ hasText: 'Places could not be fetched' })
  await expect(room).toBeVisible()
  await expectAccessible(explorer)
  await mend()
  await room.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'What is already here?' })).toBeVisible()

  await explorer.goToRoom('Zones')
  await cut()
  await page.getByRole('button', { name: /^Suggest/ }).click()
  const dialogue = page.getByRole('alert').filter({ hasText: 'Suggest could not be fetched' })
  await expect(dialogue).toBeVisible()
  await expectAccessible(explorer)
  await dialogue.getByRole('button', { name: 'Close' }).click()
  await expect(dialogue).toBeHidden()
  await mend()
  await page.getByRole('button', { name: /^Suggest/ }).click()
  await expect(page.getByRole('dialog', { name: /Suggest/ })).toBeVisible()
})

/** Keeps files from coming, until it is mended. */
async function cutOff(page: Page, files: RegExp) {
  const cut = () => page.route(files, (route) => route.abort())
  await cut()
  return { cut, mend: () => page.unroute(files) }
}

test('a lost graphics context is said, and comes back with the same picture', async ({
  explorer,
  town,
}) => {
  await explorer.open('?indicator=good-health')
  const { classByRow } = town.classification('neighbourhood', 'good-health')
  const giveBack = await explorer.loseGraphics()
  await expect(explorer.page.getByText(/paused the map/)).toBeVisible()
  await giveBack()
  await expect(explorer.page.getByText(/paused the map/)).toBeHidden()
  await explorer.mapAtRest()
  expect(await explorer.classesOnMap('neighbourhood', classByRow.length)).toEqual([...classByRow])
})

test('a zone in the making outlives a lost graphics context, and drawing goes on', async ({
  explorer,
  town,
}) => {
  const zones = new ZonesDriver(explorer, town)
  await zones.open()
  const first = town.middleRow('neighbourhood')
  await explorer.clickOnMap('neighbourhood', first)
  await zones.expectRows([first])
  const walk = new ZoneWalk(explorer, town, 'mouse')
  // Once the worker has told its ground as well.
  const figures = await walk.figures()
  const camera = await explorer.camera()
  const giveBack = await explorer.loseGraphics()
  await expect(explorer.page.getByText(/paused the map/)).toBeVisible()
  expect(await walk.figures()).toEqual(figures)
  await giveBack()
  await expect(explorer.page.getByText(/paused the map/)).toBeHidden()
  await zones.expectRows([first])
  const after = await explorer.camera()
  for (const part of ['lng', 'lat', 'zoom'] as const)
    expect(after[part]).toBeCloseTo(camera[part], 6)
  await explorer.clickOnMap('neighbourhood', 4)
  await zones.expectRows([first, 4])
})
