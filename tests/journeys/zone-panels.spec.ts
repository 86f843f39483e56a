import { expect, expectAccessible, test } from './journey.ts'
import { ZoneWalk } from './zone-walk.ts'

test('suggest, compare, export and share by keys: each is accessible and gives the focus back', async ({
  explorer,
  town,
}) => {
  const { page } = explorer
  const walk = new ZoneWalk(explorer, town, 'keys')
  await walk.zones.open()
  const suggest = page.getByRole('button', { name: 'Suggest a zone…' })
  await walk.press(suggest)
  const dialog = page.getByRole('dialog')
  await explorer.tabTo(dialog.getByRole('spinbutton', { name: 'Residents' }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('4000')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(/^(\d candidates, the best first|One candidate)/)).toBeVisible()
  await expectAccessible(explorer)
  await page.keyboard.press('Escape')
  await expect(suggest).toBeFocused()
  await walk.press(suggest)
  await walk.press(dialog.getByRole('button', { name: 'Find candidates' }))
  await walk.press(dialog.getByRole('button', { name: 'Make candidate 1 a zone' }))
  await expect(dialog).toBeHidden()
  await expect(walk.cards).toHaveCount(1)
  expect((await walk.zones.rows()).length).toBeGreaterThan(3)

  await walk.startFromWard(town.name('ward', 0))
  const compare = page.getByRole('button', { name: 'Compare all 2' })
  await walk.press(compare)
  await explorer.tabTo(dialog.getByRole('combobox', { name: 'Add a ward' }))
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('columnheader')).toHaveCount(1 + 3 + 2)
  await page.keyboard.press('Escape')
  await expect(compare).toBeFocused()

  const menu = page.getByRole('region', { name: 'Panel' }).getByRole('button', { name: /^Export/ })
  await walk.press(menu)
  await expect(page.getByRole('button', { name: /^KML/ })).toBeVisible()
  await expectAccessible(explorer)
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()

  const share = page.getByRole('button', { name: 'Share', exact: true })
  await walk.press(share)
  await expect(dialog.getByRole('checkbox')).toHaveCount(2)
  await expectAccessible(explorer)
  await page.keyboard.press('Escape')
  await expect(share).toBeFocused()
})
