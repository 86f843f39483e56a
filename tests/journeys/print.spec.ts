import { expect, expectAccessible, test } from './journey.ts'

test('the printed view has title, map, legend, what is selected, source and date', async ({
  explorer,
  town,
}) => {
  const { page } = explorer
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['asked'] = 'to print'
    }
  })
  const row = town.middleRow('neighbourhood')
  const name = town.name('neighbourhood', row)
  await explorer.open(`?pick=neighbourhood:${town.code('neighbourhood', row)}`)
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'to print')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Deprivation \(IMD score\)/)
  await expect(page.getByRole('img', { name: /^Deprivation/ }).locator('[data-row]')).toHaveCount(
    town.neighbourhoods.size,
  )
  await expect(page.getByRole('region', { name: 'Legend' }).getByRole('listitem')).toHaveCount(5)
  await expect(page.getByRole('region', { name: 'What is selected' })).toContainText(name)
  const foot = page.getByRole('contentinfo')
  await expect(foot).toContainText('Source:')
  await expect(foot).toContainText('made up')
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })
  await expect(foot).toContainText(today)
  await expectAccessible(explorer)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
})

test('the menu of the browser prints the same sheet, which stands when the browser takes it', async ({
  explorer,
  town,
}) => {
  const { page } = explorer
  await explorer.open()
  const rowsOnSheet = () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'))
      // In the same turn: a browser does not wait for a later one.
      const { length } = document.querySelectorAll('[data-print-sheet] [data-row]')
      window.dispatchEvent(new Event('afterprint'))
      return length
    })
  await expect.poll(rowsOnSheet).toBe(town.neighbourhoods.size)
  await expect(page.locator('[data-print-sheet]')).toHaveCount(0)
})
