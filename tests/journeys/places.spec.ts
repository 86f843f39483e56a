import { expect, expectAccessible, test } from './journey.ts'

test('groups are switched on and off, listed and drawn, and a place tells its details', async ({
  explorer,
}) => {
  const { page } = explorer
  await explorer.open()
  await explorer.goToRoom('Places')
  await expect(page.getByRole('heading', { name: 'What is already here?' })).toBeVisible()
  for (const group of await explorer.placeGroups()) await expect(group).toBeChecked()
  await expectAccessible(explorer)

  await explorer.showOnly(/^Schools/)
  await explorer.mapAtRest()
  await expect.poll(() => explorer.query().get('places')).toBe('schools')
  const name = await explorer.choosePlaceOfList(0)
  await explorer.expectSelected(name)
  await expect(explorer.inspector).toContainText(/source/i)
  await expect.poll(() => explorer.query().get('pick')).toMatch(/^place:/)
  await expectAccessible(explorer)
})

test('with every group off the page says how to see something', async ({ explorer }) => {
  await explorer.open('?room=places&places=schools')
  await explorer.showOnly(/^none$/)
  await expect(explorer.page.getByText('No group is shown')).toBeVisible()
})

test('the list follows the map', async ({ explorer }) => {
  await explorer.open('?room=places&places=schools,faith-and-community')
  const inView = explorer.page.getByText(/places in and\s+around .* are in view/)
  await explorer.mapAtRest()
  const before = await inView.textContent()
  await explorer.zoomIn()
  await explorer.zoomIn()
  await expect.poll(() => inView.textContent()).not.toBe(before)
})

test('a place on the map is selected by a click', async ({ explorer }) => {
  await explorer.open('?room=places&places=schools')
  const id = await explorer.selectFirstPlaceInList()
  // The list has brought the map close, so its corner is a neighbourhood now, or nothing.
  await explorer.clickCornerOfMap()
  await expect.poll(() => explorer.query().get('pick')).not.toBe(`place:${id}`)
  const point = await explorer.pointOfPlace(id)
  await explorer.page.mouse.click(point.x, point.y)
  await expect.poll(() => explorer.query().get('pick')).toBe(`place:${id}`)
})

test('nothing of the places is loaded before they are wanted', async ({ explorer }) => {
  const asked: string[] = []
  explorer.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await explorer.open()
  expect(asked.filter((path) => path.endsWith('.geojson'))).toEqual([])
  const scripts = asked.filter((path) => path.endsWith('.js')).length
  await explorer.goToRoom('Places')
  await expect(explorer.page.getByRole('region', { name: 'Places in view' })).toBeVisible()
  await explorer.mapAtRest()
  await expect.poll(() => asked.filter((path) => path.endsWith('.geojson'))).toHaveLength(3)
  expect(asked.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(scripts)
})
