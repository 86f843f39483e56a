import { findBrowser } from '../../scripts/find-browser.ts'
import { choroplethPalette } from '../../src/domain/palette.ts'
import { expect, expectAccessible, test } from './journey.ts'

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
