import { expect, expectAccessible, test } from './journey.ts'
import { SECOND_TOWN } from './town.ts'

test('the Data room names every source, and says that the town is made up', async ({
  explorer,
  town,
}) => {
  await explorer.openPage('?room=data')
  const { page } = explorer
  await expect(page.getByText('Harrowmere is made up.')).toBeVisible()
  for (const { title } of town.manifest.sources) {
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
  }
  await expectAccessible(explorer)
})

test('another area opens from the top bar, and back returns to the first', async ({ explorer }) => {
  await explorer.open()
  await explorer.switchArea(SECOND_TOWN.title)
  await expect(explorer.page).toHaveTitle(new RegExp(SECOND_TOWN.title))
  await explorer.mapAtRest()
  await expect.poll(() => explorer.query().get('area')).toBe(SECOND_TOWN.id)
  await explorer.page.goBack()
  await expect(explorer.page).toHaveTitle(/Harrowmere/)
})

test('an area that does not exist gives way to the first, with a notice', async ({ explorer }) => {
  await explorer.open('?area=atlantis')
  await expect(explorer.page.getByText(/atlantis/)).toBeVisible()
  await expect(explorer.page).toHaveTitle(/Harrowmere/)
})
