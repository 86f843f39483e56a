import { expect, expectAccessible, test } from './journey.ts'

test('figures brought by CSV are checked, mapped, kept over a reload and taken away again', async ({
  explorer,
  town,
}) => {
  const { page } = explorer
  await explorer.openPage('?room=data')
  await page.getByRole('button', { name: 'Bring figures from a CSV' }).click()
  const codes = town.neighbourhoods.codes.slice(0, 6)
  const lines = codes.map((code, row) => `${code},${row === 0 ? 0 : row * 10}`)
  const text = ['code,library cards', ...lines, `${codes[1] ?? ''},7`, 'E01999999,3', 'X,ten']
  await page.getByRole('textbox', { name: 'or its text, pasted' }).fill(text.join('\n'))
  await page.getByRole('button', { name: 'Read the text' }).click()
  const form = page.getByRole('form', { name: 'What are these figures?' })
  await expect(form.getByText('6 neighbourhoods with a figure')).toBeVisible()
  await form.getByText('Not a code of this area (2)').click()
  await expect(form.getByText('Line 9: “E01999999”')).toBeVisible()
  await expect(form.getByText(/More than once/)).toBeVisible()
  await expectAccessible(explorer)
  await form.getByRole('textbox', { name: 'Title' }).fill('Library cards')
  await form.getByRole('combobox', { name: 'Which end' }).selectOption('lower is worse')
  await form.getByRole('button', { name: 'Add these figures' }).click()
  await page.getByRole('button', { name: 'Show on the map' }).click()
  await expect(explorer.indicator('Library cards (your own figures)')).toBeChecked()
  await expect(explorer.legend).toContainText('your own figures')
  await expectAccessible(explorer)
  await explorer.mapAtRest()
  await expect.poll(() => explorer.query().get('indicator')).toMatch(/^own-/)
  // What was brought is written to the device at once: it is there after a reload.
  await page.reload()
  await expect(explorer.indicator('Library cards (your own figures)')).toBeChecked()
  await explorer.goToRoom('Data')
  await page.getByRole('button', { name: 'Remove Library cards' }).click()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(page.getByRole('heading', { name: 'Library cards', exact: true })).toBeVisible()
})

test('a table without codes is refused in words', async ({ explorer }) => {
  const { page } = explorer
  await explorer.openPage('?room=data')
  await page.getByRole('button', { name: 'Bring figures from a CSV' }).click()
  await page.getByRole('textbox', { name: 'or its text, pasted' }).fill('name,value\nNorth,4')
  await page.getByRole('button', { name: 'Read the text' }).click()
  await expect(page.getByText('These figures could not be read')).toBeVisible()
  await expectAccessible(explorer)
})
