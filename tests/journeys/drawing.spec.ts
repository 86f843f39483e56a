import type { ToolId } from '../../src/domain/zones/tool.ts'
import type { Explorer } from './driver.ts'
import { expect, expectAccessible, test } from './journey.ts'
import type { Town } from './town.ts'
import { type At, isInside, ZonesDriver } from './zones-driver.ts'

/** Room Zones, with the tool in hand and, where it draws lines, what they make. */
async function opened(explorer: Explorer, town: Town, tool?: ToolId): Promise<ZonesDriver> {
  const zones = new ZonesDriver(explorer, town)
  await zones.open()
  if (tool !== undefined) await zones.take(tool)
  if (tool === 'polygon') await zones.choose('Own line')
  return zones
}

/** Rows of the points that a test finds inside. */
function rowsWhere(points: readonly At[], holds: (point: At) => boolean): number[] {
  return points.flatMap((point, row) => (holds(point) ? [row] : []))
}

test('taps start a zone, take in and leave out, and undo goes back step by step', async ({
  explorer,
  town,
}) => {
  const zones = await opened(explorer, town)
  const rows = [town.middleRow('neighbourhood'), 4, 11]
  for (const row of rows) await explorer.clickOnMap('neighbourhood', row)
  await zones.expectRows(rows)
  await expect(zones.said).toHaveText(`Took in ${town.name('neighbourhood', 11)}.`)
  await expect(explorer.inspector).toContainText('3 neighbourhoods')
  await expectAccessible(explorer)
  await zones.take('remove')
  await explorer.clickOnMap('neighbourhood', 4)
  await zones.expectRows([rows[0] ?? 0, 11])
  await zones.undo()
  await zones.expectRows(rows)
})

test('before a tap the foot of the map says what it would change', async ({ explorer, town }) => {
  const zones = await opened(explorer, town)
  await explorer.clickOnMap('neighbourhood', 4)
  await zones.expectRows([4])
  await explorer.pointAtOnMap('neighbourhood', 11)
  await expect(explorer.hoverLine).toContainText(`+ ${town.name('neighbourhood', 11)}`)
  await expect(explorer.hoverLine).toContainText('residents')
})

test('a fast stroke of the brush takes everything on its way, Escape lets go of one', async ({
  explorer,
  town,
}) => {
  const zones = await opened(explorer, town, 'brush')
  const [from, to] = await zones.points([0.35, 0.5], [0.65, 0.42])
  const way = Array.from({ length: 400 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / 399,
    y: from.y + ((to.y - from.y) * step) / 399,
  }))
  const passed = (await zones.rowsAt(way)).filter((row) => row !== null)
  const middles = await zones.middles()
  const near = rowsWhere(middles, (middle) =>
    way.some(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) < 23.5),
  )
  // One leap: the browser reports nothing in between.
  await zones.stroke([from, to])
  await expect(zones.said).toContainText('Started zone')
  const taken = new Set(await zones.rows())
  for (const row of [...passed, ...near]) expect(taken).toContain(row)
  const beside = rowsWhere(middles, (middle) =>
    way.every(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) > 60),
  )
  for (const row of beside) expect(taken).not.toContain(row)
  const before = [...taken]
  await explorer.page.mouse.move(from.x, from.y + 60)
  await explorer.page.mouse.down()
  await explorer.page.mouse.move(to.x, to.y + 60, { steps: 4 })
  // Under a pressed pointer what lies further down costs nothing; let go, it is all there.
  const lastPart = explorer.inspector.locator('article > :last-child')
  await expect(lastPart).toHaveCSS('content-visibility', 'hidden')
  await explorer.page.keyboard.press('Escape')
  await explorer.page.mouse.up()
  await zones.expectRows(before)
  await expect(lastPart).toHaveCSS('content-visibility', 'visible')
})

test('a lasso takes whom it goes round, with Alt it leaves them out', async ({
  explorer,
  town,
}) => {
  const zones = await opened(explorer, town, 'lasso')
  const corners = await zones.points([0.35, 0.4], [0.6, 0.38], [0.62, 0.55], [0.4, 0.58])
  const middles = await zones.middles()
  const inside = rowsWhere(middles, (middle) => isInside(corners, middle))
  expect(inside.length).toBeGreaterThan(3)
  await zones.stroke([...corners, ...corners.slice(0, 1)], 12)
  await zones.expectRows(inside)
  const half = [...corners.slice(0, 2), await zones.at(0.5, 0.47)]
  await explorer.page.keyboard.down('Alt')
  await zones.stroke([...half, ...half.slice(0, 1)], 12)
  await explorer.page.keyboard.up('Alt')
  const gone = new Set(rowsWhere(middles, (middle) => isInside(half, middle)))
  await zones.expectRows(inside.filter((row) => !gone.has(row)))
})

test('a polygon becomes a line of its own, and its corners move by mouse and by key', async ({
  explorer,
  town,
}) => {
  const zones = await opened(explorer, town, 'polygon')
  const corners = await zones.points([0.4, 0.4], [0.6, 0.4], [0.6, 0.55], [0.4, 0.55])
  for (const corner of corners) await zones.click(corner)
  await explorer.page.keyboard.press('Enter')
  await expect(zones.corners).toHaveCount(4)
  // The last to come: what the worker measures of the ground.
  await expect(explorer.inspector).toContainText('in one piece')
  const residents = () =>
    explorer.inspector
      .getByText(/[\d,]+ residents/)
      .first()
      .innerText()
  const before = await residents()
  // Pull the side on the right out, then take the new corner away again.
  const right = await zones.at(0.6, 0.475)
  await zones.stroke([right, await zones.at(0.7, 0.475)], 6)
  await expect(zones.corners).toHaveCount(5)
  await expect(zones.said).toHaveText('Moved the line.')
  await expect.poll(residents).not.toBe(before)
  await zones.undo()
  await expect(zones.corners).toHaveCount(4)
  await expect.poll(residents).toBe(before)
  await zones.corners.first().focus()
  for (let press = 0; press < 4; press += 1) await explorer.page.keyboard.press('Shift+ArrowLeft')
  await explorer.page.keyboard.press('Enter')
  await expect(zones.said).toHaveText(/^Moved the line\.\s?$/)
  await expect.poll(residents).not.toBe(before)
  await expectAccessible(explorer)
})

test('a line that crosses itself is refused with the reason, and can be mended', async ({
  explorer,
  town,
}) => {
  const zones = await opened(explorer, town, 'polygon')
  const [first, second, third, fourth] = await zones.points(
    [0.4, 0.4],
    [0.6, 0.55],
    [0.6, 0.4],
    [0.4, 0.55],
  )
  const astray = { x: (first.x + third.x) / 2, y: third.y - 40 }
  for (const corner of [first, second, third, astray]) await zones.click(corner)
  await zones.undo()
  await expect(zones.said).toContainText('Took a corner back, 3 left.')
  await zones.click(fourth)
  await explorer.page.keyboard.press('Enter')
  await expect(zones.said).toContainText('The line crosses itself')
  await zones.stroke([third, { x: third.x, y: second.y + 60 }], 4)
  await explorer.page.getByRole('button', { name: 'Finish the line' }).click()
  await expect(zones.said).toContainText('Started zone')
})

test('a circle is tapped, given its distance in figures, and finished by its button', async ({
  explorer,
  town,
}) => {
  const zones = await opened(explorer, town, 'radius')
  const centre = await zones.at(0.5, 0.5)
  await zones.click(centre)
  await explorer.page.getByLabel('Distance').fill('1500')
  // It waits, and may be read to the end meanwhile.
  const lastPart = explorer.inspector.locator('article > :last-child')
  await expect(lastPart).toHaveCSS('content-visibility', 'auto')
  await explorer.page.getByRole('button', { name: /^Take in \d+ neighbourhoods$/ }).click()
  await expect(zones.said).toContainText('Started zone')
  const taken = new Set(await zones.rows())
  expect(taken.size).toBeGreaterThan(3)
  const middles = await zones.middles()
  const away = middles.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y))
  const farthest = Math.max(...[...taken].map((row) => away[row] ?? 0))
  const nearestOutside = Math.min(...away.filter((_, row) => !taken.has(row)))
  expect(nearestOutside).toBeGreaterThan(farthest - 1)
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('Add, Remove and Undo stand first, a tap takes in, the rest is behind a button', async ({
    explorer,
    town,
  }) => {
    const zones = await opened(explorer, town)
    const row = await explorer.tapSomeNeighbourhood(town.neighbourhoods.size)
    await zones.expectRows([row])
    await expectAccessible(explorer)
    await zones.take('remove')
    await explorer.tapOnMap('neighbourhood', row)
    await expect(zones.said).toContainText('Left out')
    await expect(explorer.page.getByText('Empty: tap neighbourhoods')).toBeVisible()
    await zones.undo()
    await zones.expectRows([row])
    await explorer.page.getByRole('button', { name: 'More tools' }).click()
    await explorer.page.getByRole('dialog', { name: 'More tools' }).getByText('Brush').click()
    await expect(explorer.page.getByText('Paint with one finger')).toBeVisible()
  })
})
