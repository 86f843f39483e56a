import { findBrowser } from '../../scripts/find-browser.ts'
import { expect, expectAccessible, test } from './journey.ts'

const browser = findBrowser()

test.use({
  launchOptions: {
    ...(browser.ok ? { executablePath: browser.value.path } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis'],
  },
})

test('without WebGL the page says so, and the table does the work', async ({ explorer, town }) => {
  await explorer.openPage()
  await expect(explorer.page.getByText('This browser cannot draw the map')).toBeVisible()
  await expectAccessible(explorer)
  await explorer.page.getByRole('button', { name: 'Open the table' }).click()
  const name = town.name('neighbourhood', 3)
  await explorer.row(name).click()
  await explorer.expectSelected(name)
  await explorer.chooseIndicator('Good health')
  await expect(explorer.table.getByRole('columnheader', { name: /Good health/ })).toBeVisible()
})
