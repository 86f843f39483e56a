import type { Explorer } from './driver.ts'
import { expect, expectAccessible, test } from './journey.ts'
import type { Town } from './town.ts'
import { type HandKind, ZoneWalk } from './zone-walk.ts'

interface Walk {
  readonly explorer: Explorer
  readonly town: Town
  readonly somebodyElse: () => Promise<Explorer>
}

/**
 * A link carries lines at about a metre: people stay the same, the last digit of a surface or of a
 * distance may not.
 */
function withoutGround(lines: readonly string[]): string[] {
  return lines
    .filter((line) => !line.includes('km²') && !line.startsWith('Ground inside'))
    .map((line) => line.replace(/[\d.,]+\sk?m\s/g, '… '))
}

/** "25,846", as a profile says its residents. */
function residentsOf(lines: readonly string[]): string {
  return /([\d,]+) residents/.exec(lines.join(' '))?.[1] ?? ''
}

async function wholeWay({ explorer, town, somebodyElse }: Walk, hand: HandKind): Promise<void> {
  test.slow()
  const { page } = explorer
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const walk = new ZoneWalk(explorer, town, hand)
  const [first, second] = town.wardsInTheMiddle()
  await walk.zones.open()
  await walk.startFromWard(town.name('ward', first))
  const ward = await walk.zones.rows()
  expect(ward).toEqual(town.neighbourhoodsOf(first))
  const taken = [await walk.takeInNeighbour(), await walk.takeInNeighbour()]
  const { names } = town.neighbourhoods
  const whole = [...ward, ...taken.map((name) => names.indexOf(name))]
  await walk.zones.expectRows(whole)
  await walk.paintOutOne()
  await walk.undo()
  await walk.zones.expectRows(whole)
  const figuresOfFirst = await walk.figures()

  await walk.drawLineRound(second)
  const crossed = walk.profile.getByRole('table').filter({ hasText: 'Of the ward' })
  await expect(crossed).toContainText(town.name('ward', second))
  const figuresOfSecond = await walk.figures()
  const residents = [figuresOfFirst, figuresOfSecond].map(residentsOf)

  await walk.press(page.getByRole('button', { name: 'Compare all 2' }))
  const row = page.getByRole('dialog').getByRole('row', { name: /^Residents \d/ })
  for (const [at, figure] of residents.entries())
    await expect(row.getByRole('cell').nth(at)).toHaveText(figure)
  await expectAccessible(explorer)
  await walk.press(page.getByRole('button', { name: 'Close' }))

  const geojson = JSON.parse(await walk.export(/^GeoJSON/)) as { features: readonly unknown[] }
  expect(geojson.features).toHaveLength(2)
  const csv = await walk.export(/^CSV: profile/)
  for (const figure of residents) expect(csv).toContain(figure.replaceAll(',', ''))
  const link = await walk.link()

  const expectZones = async (other: ZoneWalk, seen: (lines: readonly string[]) => unknown) => {
    await expect(other.cards).toHaveCount(2)
    for (const [at, figures] of [figuresOfFirst, figuresOfSecond].entries()) {
      await other.choose(at)
      await expect(other.profile).toContainText(`${residents[at] ?? ''} residents`)
      expect(seen(await other.figures())).toEqual(seen(figures))
    }
  }
  await page.reload()
  await expectZones(walk, (lines) => lines)
  const elsewhere = await somebodyElse()
  await elsewhere.page.goto(link)
  await elsewhere.page.getByRole('button', { name: 'Add 2 zones' }).click()
  await expectZones(new ZoneWalk(elsewhere, town, 'mouse'), withoutGround)
}

test('by mouse: from a ward to two zones, compared, exported, kept and sent', async ({
  explorer,
  town,
  somebodyElse,
}) => {
  await wholeWay({ explorer, town, somebodyElse }, 'mouse')
})

test('the same by keys alone', async ({ explorer, town, somebodyElse }) => {
  await wholeWay({ explorer, town, somebodyElse }, 'keys')
})

test.describe('the same by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('on a phone', async ({ explorer, town, somebodyElse }) => {
    await wholeWay({ explorer, town, somebodyElse }, 'touch')
  })
})
