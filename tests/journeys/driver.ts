import { expect, type Locator, type Page } from '@playwright/test'
import type { Level } from '../../src/domain/area.ts'
// For what it declares of the map's element.
import type {} from '../../src/map/probe.ts'

function address(): string {
  const given = process.env['ZONE_EXPLORER_ADDRESS']
  if (given === undefined) throw new Error('The site is not served')
  return given
}

export const ORIGIN = () => new URL(address()).origin

/** Begins with these words: a name goes on with the figure beside it. */
function beginning(words: string): RegExp {
  return new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}

/** Zone Explorer as its users speak of it. The only place that knows how a page is built. */
export class Explorer {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  // Coming and going

  async open(query = ''): Promise<void> {
    await this.page.goto(`${address()}${query}`)
    await this.mapAtRest()
  }

  /** Without waiting for a map: where there is none, or another room stands before it. */
  async openPage(query = ''): Promise<void> {
    await this.page.goto(`${address()}${query}`)
    await expect(this.page.getByRole('main')).toBeVisible()
  }

  query(): URLSearchParams {
    return new URL(this.page.url()).searchParams
  }

  async goToRoom(title: 'Explore' | 'Places' | 'Data'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Rooms' })
      .getByRole('link', { name: title })
      .click()
  }

  async switchArea(title: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Area: / }).click()
    await this.page.getByRole('button', { name: title, exact: true }).click()
  }

  // The map

  get map(): Locator {
    return this.page.locator('[data-map-state]')
  }

  async mapAtRest(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-map-state', 'idle', { timeout: 60_000 })
  }

  /** Class indices as the map shows them, one a row. */
  classesOnMap(level: Level, rows: number): Promise<(number | null)[]> {
    return this.map.evaluate(
      (element, [wanted, count]) =>
        Array.from(
          { length: count },
          (_, row) => (element as HTMLElement).zoneExplorerMap?.classOf(wanted, row) ?? null,
        ),
      [level, rows] as const,
    )
  }

  async pointInside(level: Level, row: number): Promise<{ x: number; y: number }> {
    await this.mapAtRest()
    const point = await this.map.evaluate(
      (element, [wanted, index]) =>
        (element as HTMLElement).zoneExplorerMap?.pointInside(wanted, index) ?? null,
      [level, row] as const,
    )
    if (point === null) throw new Error(`The ${level} of row ${row} is not in view`)
    return point
  }

  /** Rows of which no point can be clicked: out of view, or below something that floats. */
  async rowsOutOfReach(level: Level, rows: number): Promise<number[]> {
    await this.mapAtRest()
    return this.map.evaluate(
      (element, [wanted, count]) =>
        Array.from({ length: count }, (_, row) => row).filter(
          (row) => !(element as HTMLElement).zoneExplorerMap?.pointInside(wanted, row),
        ),
      [level, rows] as const,
    )
  }

  async clickOnMap(level: Level, row: number): Promise<void> {
    const { x, y } = await this.pointInside(level, row)
    await this.page.mouse.click(x, y)
  }

  async pointAtOnMap(level: Level, row: number): Promise<void> {
    const { x, y } = await this.pointInside(level, row)
    await this.page.mouse.move(x, y)
  }

  async tapOnMap(level: Level, row: number): Promise<void> {
    const { x, y } = await this.pointInside(level, row)
    await this.page.touchscreen.tap(x, y)
  }

  /** Taps the first row whose middle a finger can meet; gives the row. */
  async tapSomeNeighbourhood(rows: number): Promise<number> {
    for (let row = 0; row < rows; row += 1) {
      const point = await this.pointInside('neighbourhood', row).catch(() => null)
      if (point === null) continue
      await this.page.touchscreen.tap(point.x, point.y)
      return row
    }
    throw new Error('No neighbourhood is in view')
  }

  /** No card or button reaches it, nor the area while it is fitted. */
  async clickCornerOfMap(): Promise<void> {
    const box = await this.map.boundingBox()
    if (box === null) throw new Error('There is no map')
    await this.page.mouse.click(box.x + 8, box.y + 8)
  }

  async camera(): Promise<{ lng: number; lat: number; zoom: number }> {
    await this.mapAtRest()
    const camera = await this.map.evaluate(
      (element) => (element as HTMLElement).zoneExplorerMap?.camera() ?? null,
    )
    if (camera === null) throw new Error('There is no map')
    return camera
  }

  /** What is pointed at, at the foot of the map; not for screen readers, so found by its place. */
  get hoverLine(): Locator {
    return this.page.getByRole('region', { name: 'Map' }).locator('p[aria-hidden="true"]')
  }

  async zoomIn(): Promise<void> {
    await this.page.getByRole('button', { name: 'Zoom in' }).click()
    await this.mapAtRest()
  }

  // The picture that stands in for the map where there is no WebGL

  get #rowsOfPicture(): Locator {
    return this.page.getByRole('region', { name: 'Map' }).locator('[data-row]')
  }

  /** The colour of every row as it is drawn; `a pattern` where there is nothing to show. */
  fillsInPicture(): Promise<string[]> {
    return this.#rowsOfPicture.evaluateAll((paths) =>
      paths.map((path) => {
        const fill = path.getAttribute('fill') ?? ''
        return fill.startsWith('url(') ? 'a pattern' : fill
      }),
    )
  }

  async clickInPicture(row: number): Promise<void> {
    await this.#rowsOfPicture.nth(row).click()
  }

  // Explore

  indicator(title: string): Locator {
    return this.page.getByRole('radio', { name: beginning(title) })
  }

  async chooseIndicator(title: string): Promise<void> {
    await this.indicator(title).check()
  }

  async chooseLevel(title: 'Neighbourhoods (LSOA)' | 'Wards'): Promise<void> {
    await this.page.getByRole('radio', { name: title, exact: true }).check()
  }

  async chooseFrame(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Change the classes' }).click()
    await this.page.getByRole('radio', { name: beginning(title) }).check()
    await this.page.getByRole('button', { name: 'Done' }).click()
  }

  get legend(): Locator {
    return this.page.getByRole('region', { name: 'Legend' })
  }

  /** Rows in each class as the legend tells them, from least to most disadvantaged. */
  async countsInLegend(direction: 'higher-is-worse' | 'lower-is-worse'): Promise<number[]> {
    const classes = this.legend.getByRole('list', { name: /^Classes/ }).getByRole('listitem')
    const words = await classes.allTextContents()
    const counts = words.map((text) => {
      const [, count = ''] = /([\d,]+)\s(?:neighbourhood|ward)/.exec(text) ?? []
      return Number(count.replaceAll(',', ''))
    })
    return direction === 'higher-is-worse' ? counts : counts.reverse()
  }

  // Places

  /** Switches every other group off. */
  async showOnly(title: RegExp): Promise<void> {
    for (const group of await this.page.getByRole('checkbox').all()) {
      const name = await group.evaluate((element) => element.closest('label')?.textContent ?? '')
      await group.setChecked(title.test(name))
    }
  }

  /** Selects the place that stands at this position of the list; gives its name. */
  async choosePlaceOfList(index: number): Promise<string> {
    const place = this.page
      .getByRole('region', { name: 'Places in view' })
      .getByRole('listitem')
      .nth(index)
      .getByRole('button')
    const name = (await place.locator('strong, span').first().textContent()) ?? ''
    await place.click()
    return name
  }

  /** Selects the first place of the list; gives its id. */
  async selectFirstPlaceInList(): Promise<string> {
    await this.choosePlaceOfList(0)
    await expect.poll(() => this.query().get('pick')).toMatch(/^place:/)
    return (this.query().get('pick') ?? '').slice('place:'.length)
  }

  async pointOfPlace(id: string): Promise<{ x: number; y: number }> {
    await this.mapAtRest()
    const point = await this.map.evaluate(
      (element, place) => (element as HTMLElement).zoneExplorerMap?.pointOfPlace(place) ?? null,
      id,
    )
    if (point === null) throw new Error(`The place ${id} is not drawn by itself`)
    return point
  }

  // Keys and menus

  /** Presses Tab from wherever the focus is until it is here. */
  async tabTo(target: Locator): Promise<void> {
    for (let step = 0; step < 60; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error('The Tab key does not lead there')
  }

  async chooseFromMenu(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Menu', exact: true }).click()
    await this.page
      .getByRole('dialog', { name: 'Menu' })
      .getByRole('button', { name: beginning(title) })
      .click()
  }

  // What is selected

  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: 'Inspector' })
  }

  async expectSelected(name: string): Promise<void> {
    await expect(this.inspector.getByRole('heading', { name }).first()).toBeVisible()
  }

  // The table

  async openTable(): Promise<void> {
    await this.page.getByRole('button', { name: 'Table', exact: true }).click()
    await expect(this.table).toBeVisible()
  }

  get table(): Locator {
    return this.page.getByRole('table')
  }

  row(name: string): Locator {
    return this.table.getByRole('button', { name, exact: true })
  }
}
