import { expect, expectAccessible, test } from './journey.ts'
import { Finder } from './find-driver.ts'
import { Town } from './town.ts'

test('without a mouse: find a ward, read its neighbourhoods, compare two, take the table along', async ({
  explorer,
  town,
}) => {
  test.slow()
  const { page } = explorer
  const finder = new Finder(explorer)
  const { area, ward } = wardToFind(town)
  const name = area.name('ward', ward)
  await explorer.open(`?area=${area.id}`)
  // With its last two letters swapped, as happens.
  const typed = name.slice(0, -2) + name.slice(-1) + name.slice(-2, -1)
  await finder.search(typed)
  await expect(finder.option(new RegExp(`^${name} Ward`))).toBeVisible()
  await expect(explorer.said).toContainText(/found\./)
  await expectAccessible(explorer)
  await page.keyboard.press('Enter')
  await explorer.expectSelected(name)
  await explorer.mapAtRest()

  await explorer.tabTo(finder.map)
  const first = await explorer.readOn('ArrowDown')
  expect(first).toContain(`${name} ward`)
  const read = new Set([first])
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
    read.add(await explorer.readOn(key))
  }
  expect(read.size).toBeGreaterThan(3)
  for (const sentence of read) expect(sentence).toMatch(/ ward: .+(of five|published|collected)/)
  await expect(explorer.hoverLine).toBeVisible()
  await expectAccessible(explorer)

  await explorer.readOn('Enter')
  await explorer.tabTo(page.getByRole('button', { name: 'Compare with…' }))
  await page.keyboard.press('Enter')
  const neighbour = page.getByRole('heading', { name: /^Touches / }).locator('..')
  await explorer.tabTo(neighbour.getByRole('button').first())
  await page.keyboard.press('Enter')
  const comparison = page.getByRole('region', { name: 'Comparison' })
  await expect(comparison.getByRole('row', { name: /^Deprivation/ })).toContainText(
    /higher|lower|the same/,
  )
  await expectAccessible(explorer)

  await explorer.tabTo(page.getByRole('button', { name: 'Table', exact: true }))
  await page.keyboard.press('Enter')
  await explorer.tabTo(page.getByRole('searchbox'))
  await page.keyboard.type(name)
  const own = area.neighbourhoods.wardRows.filter((one) => one === ward)
  await expect(explorer.table.getByRole('rowheader')).toHaveCount(own.length)
  await expectAccessible(explorer)
  await explorer.tabTo(page.getByRole('button', { name: 'Save as CSV' }))
  const saved = await finder.savedTable(() => page.keyboard.press('Enter'))
  const shown = await explorer.table.getByRole('rowheader').allTextContents()
  expect(saved.slice(1, shown.length + 1).map((row) => row[1])).toEqual(shown)
  expect(saved[0]?.slice(0, 2)).toEqual(['Neighbourhood code', 'Neighbourhood'])
  expect(saved.some(([term]) => term === 'Made up')).toBe(area.manifest.madeUp)
  expect(saved.filter(([term]) => term === 'Source').length).toBeGreaterThan(5)
})

/** Kingstanding where the official files of Birmingham are beside the project, else a ward of the town. */
function wardToFind(town: Town): { readonly area: Town; readonly ward: number } {
  const birmingham = Town.birmingham()
  if (birmingham === null) return { area: town, ward: town.middleRow('ward') }
  const ward = birmingham.wards.names.indexOf('Kingstanding')
  expect(ward, 'Birmingham has a ward of Kingstanding').toBeGreaterThanOrEqual(0)
  return { area: birmingham, ward }
}

test('a postcode selects its neighbourhood; what is nowhere says so', async ({ explorer }) => {
  const { page } = explorer
  const finder = new Finder(explorer)
  await explorer.open()
  await finder.search('xylophone')
  await expect(page.getByText(/^Nothing in .* is called “xylophone”/)).toBeVisible()
  await expectAccessible(explorer)
  await finder.search('zx1')
  // Every letter finds others: it is the list of the last that is chosen from.
  await explorer.pageAtRest()
  const postcodes = page.getByRole('group', { name: /^Postcodes/ }).getByRole('option')
  const postcode = (await postcodes.first().locator('span').first().textContent()) ?? ''
  await postcodes.filter({ hasText: postcode }).click()
  await expect(explorer.said).toContainText(`${postcode} is in `)
  await expect.poll(() => explorer.query().get('pick')).toMatch(/^neighbourhood:/)
  await explorer.mapAtRest()
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('search, select, read, and the table', async ({ explorer, town }) => {
    const { page } = explorer
    const finder = new Finder(explorer)
    await explorer.open()
    const name = town.name('ward', town.middleRow('ward'))
    await finder.field.tap()
    await expect(finder.field).toBeFocused()
    await page.keyboard.type(name.slice(0, 4).toLowerCase())
    const option = finder.option(new RegExp(`^${name} Ward`))
    await expect(option).toBeVisible()
    await expectAccessible(explorer)
    await option.tap()
    await expect(page.getByRole('heading', { name }).first()).toBeVisible()
    await page
      .getByRole('button', { name: /^Its \d+ neighbourhoods/ })
      .or(page.getByRole('heading', { name: /^Its \d+ neighbourhoods/ }))
      .first()
      .scrollIntoViewIfNeeded()
    await expectAccessible(explorer)
    await explorer.chooseFromMenu('Table')
    await page.getByRole('searchbox').fill(name)
    await page.getByRole('checkbox', { name: 'Tick all rows shown' }).tap()
    await expect(page.getByRole('button', { name: 'Make a candidate zone' })).toBeVisible()
    await expectAccessible(explorer)
  })
})
