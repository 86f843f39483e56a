import { expect, expectAccessible, test } from './journey.ts'
import { Finder } from './find-driver.ts'

test('without a mouse: find a ward, read its neighbourhoods, compare two, take the table along', async ({
  explorer,
  town,
}) => {
  test.slow()
  const { page } = explorer
  const finder = new Finder(explorer)
  await explorer.open()
  const ward = town.middleRow('ward')
  const name = town.name('ward', ward)
  // With its last two letters swapped, as happens.
  const typed = name.slice(0, -2) + name.slice(-1) + name.slice(-2, -1)
  await finder.search(typed)
  await expect(finder.option(new RegExp(`^${name} Ward`))).toBeVisible()
  await expect(finder.said).toContainText(/found\./)
  await expectAccessible(explorer)
  await page.keyboard.press('Enter')
  await explorer.expectSelected(name)
  await explorer.mapAtRest()

  await explorer.tabTo(finder.map)
  const first = await finder.readOn('ArrowDown')
  expect(first).toContain(`${name} ward`)
  const read = new Set([first])
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
    read.add(await finder.readOn(key))
  }
  expect(read.size).toBeGreaterThan(3)
  for (const sentence of read) expect(sentence).toMatch(/ ward: .+(of five|published|collected)/)
  await expect(explorer.hoverLine).toBeVisible()
  await expectAccessible(explorer)
  await finder.readOn('Enter')
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
})

test('the table is filtered, ticked and saved as it stands, by keys', async ({
  explorer,
  town,
}) => {
  const { page } = explorer
  const finder = new Finder(explorer)
  await explorer.open('?table=1&level=neighbourhood')
  const ward = town.middleRow('ward')
  const name = town.name('ward', ward)
  await explorer.tabTo(page.getByRole('searchbox'))
  await page.keyboard.type(name)
  const rows = [...town.neighbourhoods.wardRows.entries()].filter(([, own]) => own === ward)
  await expect(explorer.table.getByRole('rowheader')).toHaveCount(rows.length)
  await expectAccessible(explorer)
  const save = page.getByRole('button', { name: 'Save as CSV' })
  await explorer.tabTo(save)
  const saved = await finder.savedTable(() => page.keyboard.press('Enter'))
  const shown = await explorer.table.getByRole('rowheader').allTextContents()
  expect(saved.slice(1, shown.length + 1).map((row) => row[1])).toEqual(shown)
  expect(saved[0]?.slice(0, 2)).toEqual(['Neighbourhood code', 'Neighbourhood'])
  expect(saved.find(([term]) => term === 'Made up')).toBeDefined()
  expect(saved.filter(([term]) => term === 'Source').length).toBeGreaterThan(5)
})

test('a postcode selects its neighbourhood; what is nowhere says so', async ({ explorer }) => {
  const { page } = explorer
  const finder = new Finder(explorer)
  await explorer.open()
  await finder.search('xylophone')
  await expect(page.getByText(/^Nothing in .* is called “xylophone”/)).toBeVisible()
  await expectAccessible(explorer)
  await finder.search('zx1')
  const option = page
    .getByRole('group', { name: /^Postcodes/ })
    .getByRole('option')
    .first()
  const postcode = (await option.locator('span').first().textContent()) ?? ''
  await option.click()
  await expect(finder.said).toContainText(`${postcode} is in `)
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
