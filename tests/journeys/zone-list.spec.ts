import { Explorer } from './driver.ts'
import { expect, expectAccessible, test } from './journey.ts'
import { ZoneList } from './zone-list-driver.ts'

test('zones begin, are renamed, copied, merged, deleted and come back; a reload keeps them', async ({
  explorer,
  town,
}) => {
  const zones = new ZoneList(explorer)
  const [first = '', second = ''] = town.wards.names
  await explorer.open('?room=zones')
  await expect(explorer.page.getByText('No candidate zone yet')).toBeVisible()
  await expectAccessible(explorer)

  await zones.startFromWard(first, 'Its neighbourhoods')
  await zones.startFromWard(second, 'Its line')
  await zones.expectTitles([`A · ${first}`, `B · ${second}`])
  await expect(zones.said).toHaveText(`Started zone B · ${second}.`)
  await expectAccessible(explorer)

  await zones.rename('Riverside')
  await zones.act('Duplicate')
  await zones.expectTitles([`A · ${first}`, 'B · Riverside', 'C · Riverside copy'])
  await zones.more('Move up')
  await zones.expectTitles([`A · ${first}`, 'C · Riverside copy', 'B · Riverside'])
  await zones.act('Delete')
  await zones.expectTitles([`A · ${first}`, 'B · Riverside'])
  await zones.undo()
  await expect(zones.said).toHaveText('Undone: Deleted zone C · Riverside copy.')
  await zones.expectTitles([`A · ${first}`, 'C · Riverside copy', 'B · Riverside'])
  await zones.redo()
  await zones.expectTitles([`A · ${first}`, 'B · Riverside'])

  const size = await zones.size(`A · ${first}`)
  await zones.expectSaved()
  await explorer.page.reload()
  await zones.expectTitles([`A · ${first}`, 'B · Riverside'])
  expect(await zones.size(`A · ${first}`)).toBe(size)
})

test('a set and a line merge into one, by choice of the other zone', async ({ explorer, town }) => {
  const zones = new ZoneList(explorer)
  const [first = '', second = ''] = town.wards.names
  await explorer.open()
  await zones.open()
  await zones.startFromWard(first, 'Its neighbourhoods')
  await zones.startFromWard(second, 'Its line')
  await zones.more('Merge with another zone')
  await explorer.page.getByRole('button', { name: 'Merge', exact: true }).click()
  await zones.expectTitles([`B · ${second}`])
  expect(await zones.size(`B · ${second}`)).toMatch(/own.line$/)
  await zones.undo()
  await zones.expectTitles([`A · ${first}`, `B · ${second}`])
})

test('a second tab sees what the first draws, and undo leaves its changes alone', async ({
  explorer,
  town,
}) => {
  const zones = new ZoneList(explorer)
  const [first = ''] = town.wards.names
  await explorer.open()
  await zones.open()
  const page = await explorer.page.context().newPage()
  const otherExplorer = new Explorer(page)
  const other = new ZoneList(otherExplorer)
  await otherExplorer.open()
  await other.open()

  await zones.startFromWard(first, 'Its neighbourhoods')
  await other.expectTitles([`A · ${first}`])
  await other.choose(`A · ${first}`)
  await other.rename('Theirs')
  await zones.expectTitles(['A · Theirs'])
  await zones.undo()
  await expect(zones.said).toContainText('it was changed in another tab since')
  await zones.expectTitles(['A · Theirs'])
  await page.close()
})

test('a list of codes says what it does not know before a zone begins', async ({
  explorer,
  town,
}) => {
  const zones = new ZoneList(explorer)
  const [one = '', two = ''] = town.neighbourhoods.codes
  await explorer.open()
  await zones.open()
  await zones.startFromList(`${one}, ${two}\nE01999999`)
  await expect(explorer.page.getByText('Not found here: E01999999.')).toBeVisible()
  await explorer.page.getByRole('button', { name: 'Start with 2 neighbourhoods' }).click()
  await zones.expectTitles(['A · New zone'])
  expect(await zones.size('A · New zone')).toContain('residents')
})

test('a workspace file brings the zones to somebody else', async ({
  explorer,
  somebodyElse,
  town,
}) => {
  const zones = new ZoneList(explorer)
  const [first = ''] = town.wards.names
  await explorer.open()
  await zones.open()
  await zones.startFromWard(first, 'Its neighbourhoods')
  const size = await zones.size(`A · ${first}`)
  await explorer.goToRoom('Data')
  const coming = explorer.page.waitForEvent('download')
  await explorer.page.getByRole('button', { name: 'Download the workspace file' }).click()
  const path = await (await coming).path()

  const elsewhere = await somebodyElse()
  const theirs = new ZoneList(elsewhere)
  await elsewhere.openPage('?room=data')
  await elsewhere.page.getByLabel('Open a workspace file').setInputFiles(path)
  await expect(elsewhere.page.getByText('1 is new here.')).toBeVisible()
  await expectAccessible(elsewhere)
  await elsewhere.page.getByRole('button', { name: 'Take it in' }).click()
  await theirs.open()
  await theirs.expectTitles([`A · ${first}`])
  expect(await theirs.size(`A · ${first}`)).toBe(size)
})
