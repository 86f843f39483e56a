import { Explorer } from './driver.ts'
import { expect, expectAccessible, test as journey } from './journey.ts'
import { OfflineSite } from './offline-site.ts'
import { SECOND_TOWN } from './town.ts'
import { watchPage } from './watch.ts'
import { ZonesDriver } from './zones-driver.ts'

interface Offline {
  readonly site: OfflineSite
  /** At the site; what must never happen is looked at, and that nothing comes from a host that is gone is not. */
  readonly visitor: Explorer
}

const test = journey.extend<Offline>({
  site: async ({ town }, use) => {
    const site = await OfflineSite.open(town)
    await use(site)
    await site.close()
  },
  visitor: async ({ page, site }, use) => {
    const watch = await watchPage(page, site.origin)
    await use(new Explorer(page))
    expect(watch.problems.filter((problem) => !problem.includes('net::ERR_'))).toEqual([])
  },
})

test.use({ serviceWorkers: 'allow' })

const KEPT = 'Kept on this device: every room opens without network.'

test('after the first visit all works with the network off and the host gone', async ({
  site,
  visitor,
  town,
}) => {
  const { page } = visitor
  await page.goto(site.address('?room=data'))
  const state = page.getByRole('region', { name: 'Without network' })
  await expect(state.getByText(KEPT)).toBeVisible()
  await expect(state.getByText(/^Kept since/)).toHaveCount(1)
  await state.getByRole('button', { name: /^Keep for use.*Second Town/ }).click()
  await expect(state.getByText(/^Kept since/)).toHaveCount(2)
  await expect(visitor.said).toHaveText('Second Town is kept for use without network.')
  await expectAccessible(visitor)

  await site.stop()
  await page.context().setOffline(true)
  await page.goto(site.address('?room=zones'))
  await visitor.mapAtRest()
  await expect(page.getByText(/^No network: you are working/)).toBeVisible()
  const row = town.middleRow('neighbourhood')
  await visitor.clickOnMap('neighbourhood', row)
  await new ZonesDriver(visitor, town).expectRows([row])
  await page.getByRole('button', { name: /^Suggest/ }).click()
  await expect(page.getByRole('dialog', { name: /Suggest/ })).toBeVisible()
  await page.keyboard.press('Escape')

  await visitor.goToRoom('Places')
  await expect(page.getByRole('region', { name: 'Places in view' })).toBeVisible()
  await visitor.goToRoom('Data')
  await expect(state.getByText(/^There is none right now/)).toBeVisible()
  await expectAccessible(visitor)
  await visitor.switchArea(SECOND_TOWN.title)
  await expect(page).toHaveTitle(new RegExp(SECOND_TOWN.title))
  await visitor.mapAtRest()
})

test('a new version and newer data are offered, and come whole when someone reloads', async ({
  site,
  visitor,
}) => {
  const { page } = visitor
  const note = 'The second edition of the town.'
  await page.goto(site.address('?room=data'))
  await expect(page.getByText(KEPT)).toBeVisible()
  await expect(page.getByText(/^Kept since/)).toHaveCount(1)
  site.renew(note)

  await page.reload()
  await expect(page.getByText(/^A new version is here\./)).toBeVisible()
  await visitor.mapAtRest()
  expect(await page.getAttribute('html', 'lang')).toBe('en-GB')
  await expect(page.getByText(note)).toHaveCount(0)
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.locator('html[lang="en-IE"]')).toBeAttached()
  await expect(page.getByText(note)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Reload' })).toHaveCount(0)
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length), { message: 'old caches' })
    .toBe(3)
})
