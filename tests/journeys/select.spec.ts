import { expect, expectAccessible, test } from './journey.ts'

test('a click on the map selects, in words, in the table and in the address', async ({
  explorer,
  town,
}) => {
  await explorer.open()
  const row = town.middleRow('neighbourhood')
  const name = town.name('neighbourhood', row)
  await explorer.clickOnMap('neighbourhood', row)
  await explorer.expectSelected(name)
  await expect
    .poll(() => explorer.query().get('pick'))
    .toBe(`neighbourhood:${town.code('neighbourhood', row)}`)
  await expectAccessible(explorer)
  await explorer.openTable()
  await expect(explorer.row(name)).toHaveAttribute('aria-pressed', 'true')
})

test('the table of the wards is accessible, a ward selected', async ({ explorer, town }) => {
  // Wards, since axe looks at every cell: the table of the neighbourhoods is the same, 16 times as long.
  await explorer.open('?level=ward&table=1')
  await explorer.row(town.name('ward', 2)).click()
  await explorer.expectSelected(town.name('ward', 2))
  await expectAccessible(explorer)
})

test('a row of the table selects, and the map shows the same', async ({ explorer, town }) => {
  await explorer.open()
  await explorer.openTable()
  const name = town.name('neighbourhood', 7)
  await explorer.row(name).click()
  await explorer.expectSelected(name)
  await expect(explorer.page).toHaveTitle(new RegExp(`^${name}`))
})

test('the table sorts, and holds every row with its figure', async ({ explorer, town }) => {
  await explorer.open()
  await explorer.openTable()
  await expect(explorer.table.getByRole('row')).toHaveCount(town.neighbourhoods.size + 1)
  const header = explorer.table.getByRole('columnheader', { name: /Residents/ })
  await header.getByRole('button').click()
  await expect(header).toHaveAttribute('aria-sort', 'descending')
  const most = Math.max(...town.neighbourhoods.residents)
  await expect(explorer.table.getByRole('row').nth(1)).toContainText(most.toLocaleString('en-GB'))
})

test('without a mouse: from the top of the page to a selected neighbourhood', async ({
  explorer,
  town,
}) => {
  const { page } = explorer
  await explorer.open()
  await explorer.tabTo(page.getByRole('button', { name: 'Table', exact: true }))
  await page.keyboard.press('Enter')
  await expect(explorer.table).toBeVisible()
  const focused = page.locator('tbody button:focus')
  for (let step = 0; step < 80 && (await focused.count()) === 0; step += 1) {
    await page.keyboard.press('Tab')
  }
  for (let row = 0; row < 2; row += 1) {
    const before = (await focused.textContent()) ?? ''
    await page.keyboard.press('ArrowDown')
    await expect(focused).not.toHaveText(before)
  }
  const name = (await focused.textContent()) ?? ''
  expect(town.neighbourhoods.names).toContain(name)
  await page.keyboard.press('Enter')
  await explorer.expectSelected(name)
})

test('a click beside the area selects nothing any more', async ({ explorer, town }) => {
  await explorer.open()
  await explorer.clickOnMap('neighbourhood', town.middleRow('neighbourhood'))
  await expect.poll(() => explorer.query().has('pick')).toBe(true)
  await explorer.clickCornerOfMap()
  await expect.poll(() => explorer.query().has('pick')).toBe(false)
})
