import { expectAccessible, test, expect } from './journey.ts'
import { Explorer, ORIGIN } from './driver.ts'

// These pages ask for files that are not there, so nobody watches for failed requests.

test('where no area was built, the page says how to make one', async ({ page }) => {
  await page.goto(`${ORIGIN()}/nothing/`)
  await expect(page.getByText('No area has been built yet')).toBeVisible()
  await expect(page.getByText('npm run area -- demo')).toBeVisible()
  await expectAccessible(new Explorer(page))
})

test('an area whose file is cut short is named, with what to do, and others open', async ({
  page,
}) => {
  await page.goto(`${ORIGIN()}/broken/?area=second-town`)
  await expect(page.getByText('Second Town could not be opened')).toBeVisible()
  await expect(
    page.getByText(/neighbourhoods\.arrow.*expected .*found .*Build the area again/),
  ).toBeVisible()
  await expectAccessible(new Explorer(page))
  await page.getByRole('button', { name: 'Harrowmere' }).click()
  await expect(page).toHaveTitle(/Harrowmere/)
})

test('without boundaries the map says so, and the table does the work', async ({ page, town }) => {
  await page.goto(`${ORIGIN()}/broken/`)
  await expect(page.getByText('The boundaries could not be read')).toBeVisible()
  const explorer = new Explorer(page)
  await expectAccessible(explorer)
  await explorer.openTable()
  await explorer.row(town.name('neighbourhood', 0)).click()
  await explorer.expectSelected(town.name('neighbourhood', 0))
})
