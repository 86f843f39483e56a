import { expect, type Locator } from '@playwright/test'
import { PLACE_GROUPS } from '../../src/catalogue/places.ts'
import type { Level } from '../../src/domain/area.ts'
import type { Classification } from '../../src/domain/classification.ts'
import { MapDriver } from './map-driver.ts'

function address(): string {
  const given = process.env['ZONE_EXPLORER_ADDRESS']
  if (given === undefined) throw new Error('The site is not served')
  return given
}

export function siteOrigin(): string {
  return new URL(address()).origin
}

/** Begins with these words: a name goes on with the figure beside it. */
function beginning(words: string): RegExp {
  return new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}

interface MapAndLegend {
  /** Class index as the map holds it, one a row. */
  readonly onMap: readonly (number | null)[]
  /** Rows in each class as the legend lists them, from low values to high. */
  readonly byValue: readonly number[]
  /** Rows of each kind of nothing that the legend lists. */
  readonly without: readonly number[]
}

/** Zone Explorer as its users speak of it. The only place that knows how a page is built. */
export class Explorer extends MapDriver {
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

  /** The view of an address on the page that is open, as when someone goes back to it. */
  async goBackTo(query: string): Promise<void> {
    await this.page.evaluate((search) => {
      history.pushState(null, '', search)
      window.dispatchEvent(new PopStateEvent('popstate'))
    }, query)
  }

  query(): URLSearchParams {
    return new URL(this.page.url()).searchParams
  }

  async goToRoom(title: 'Explore' | 'Zones' | 'Places' | 'Data'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Rooms' })
      .getByRole('link', { name: title })
      .click()
  }

  async switchArea(title: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Area: / }).click()
    await this.page.getByRole('button', { name: title, exact: true }).click()
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
    await this.#changeClasses(title)
  }

  async chooseClassCount(classCount: number): Promise<void> {
    await this.#changeClasses(String(classCount))
  }

  async #changeClasses(choice: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Change the classes' }).click()
    const choices = this.page.getByRole('dialog', { name: 'Change the classes' })
    await choices.getByRole('radio', { name: beginning(choice) }).check()
    await choices.getByRole('button', { name: /^(Done|Use these breaks)$/ }).click()
    await expect(choices).toBeHidden()
  }

  /** The handle with which a class's beginning is moved; the lowest class has none. */
  breakHandle(position: number): Locator {
    return this.page.getByRole('slider', { name: `Class ${position} begins` })
  }

  async #middleOfHandle(position: number): Promise<{ x: number; y: number }> {
    await expect(this.breakHandle(position)).toBeVisible()
    await this.pageAtRest()
    const box = await this.breakHandle(position).boundingBox()
    if (box === null) throw new Error('The handle is not in view')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** Takes hold of it with a finger and lets go that far to the right. */
  async dragHandleByTouch(position: number, pixels: number): Promise<void> {
    const { x, y } = await this.#middleOfHandle(position)
    const session = await this.page.context().newCDPSession(this.page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number | null) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === null ? [] : [{ x: at, y }],
      })
    await touch('touchStart', x)
    for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', x + share * pixels)
    await touch('touchEnd', null)
  }

  /** Takes hold of it with a mouse; the function moves it that far from where it was taken. */
  async holdHandle(position: number): Promise<(pixels: number) => Promise<void>> {
    const { mouse } = this.page
    const { x, y } = await this.#middleOfHandle(position)
    await mouse.move(x, y)
    await mouse.down()
    return (pixels) => mouse.move(x + pixels, y)
  }

  async dragHandle(position: number, pixels: number): Promise<void> {
    const move = await this.holdHandle(position)
    for (const share of [0.25, 0.5, 0.75, 1]) await move(share * pixels)
    await this.page.mouse.up()
  }

  /** Where the legend is a chip. */
  async openLegend(): Promise<void> {
    await this.page.getByRole('button', { name: /^Legend: / }).click()
  }

  async typeBreaks(numbers: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'Change the classes' }).click()
    const choices = this.page.getByRole('dialog', { name: 'Change the classes' })
    for (const [index, number] of numbers.entries())
      await choices.getByRole('textbox', { name: `Class ${index + 2} from` }).fill(number)
    await this.page.keyboard.press('Enter')
  }

  get legend(): Locator {
    return this.page.getByRole('region', { name: 'Legend' })
  }

  /** What the map holds and what the legend says, read at one moment. */
  async mapAndLegend(level: Level, rows: number): Promise<MapAndLegend> {
    const [onMap, legend] = await Promise.all([
      this.classesOnMap(level, rows),
      this.legend.evaluate((element) => {
        const numbers = (list: string) =>
          Array.from(element.querySelectorAll(`[aria-label^="${list}"] > li`), (item) => {
            const [, count = ''] = /([\d,]+)\s(?:neighbourhood|ward)/.exec(item.textContent) ?? []
            return Number(count.replaceAll(',', ''))
          })
        return { byValue: numbers('Classes'), without: numbers('Without a figure') }
      }),
    ])
    return { onMap, ...legend }
  }

  async expectClassesOnMap(level: Level, { classByRow }: Classification): Promise<void> {
    await expect.poll(() => this.classesOnMap(level, classByRow.length)).toEqual([...classByRow])
  }

  // Places

  /** The boxes of all groups, which come with the places. */
  async placeGroups(): Promise<readonly Locator[]> {
    const groups = this.page
      .getByRole('group', { name: 'Show on the map and in the list' })
      .getByRole('checkbox')
    await expect(groups).toHaveCount(PLACE_GROUPS.length)
    return groups.all()
  }

  /** Switches every other group off. */
  async showOnly(title: RegExp): Promise<void> {
    for (const group of await this.placeGroups()) {
      const name = await group.evaluate((element) => element.closest('label')?.textContent ?? '')
      await group.setChecked(title.test(name))
    }
  }

  /** Selects the place that stands at this position of the list; gives its name. */
  async choosePlaceOfList(index: number): Promise<string> {
    // The list follows the map.
    await this.pageAtRest()
    const places = this.page
      .getByRole('region', { name: 'Places in view' })
      .getByRole('listitem')
      .getByRole('button')
    const name = (await places.nth(index).locator('strong, span').first().textContent()) ?? ''
    await places
      .filter({ has: this.page.getByText(name, { exact: true }) })
      .first()
      .click()
    return name
  }

  /** Selects the first place of the list; gives its id. */
  async selectFirstPlaceInList(): Promise<string> {
    await this.choosePlaceOfList(0)
    await expect.poll(() => this.query().get('pick')).toMatch(/^place:/)
    return (this.query().get('pick') ?? '').slice('place:'.length)
  }

  // Keys and menus

  /** What screen readers were told last. */
  get said(): Locator {
    return this.page.locator('[data-announcer]')
  }

  /** Presses a key on the map, which has the focus; gives what was said of it. */
  async readOn(key: string): Promise<string> {
    await this.pageAtRest()
    const before = (await this.said.textContent()) ?? ''
    await this.page.keyboard.press(key)
    await expect(this.said).not.toHaveText(before)
    return (await this.said.textContent()) ?? ''
  }

  /** Presses Tab from wherever the focus is until it is here. */
  async tabTo(target: Locator): Promise<void> {
    for (let step = 0; step < 200; step += 1) {
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
    return this.page.getByRole('region', { name: 'Table', exact: true }).getByRole('table')
  }

  row(name: string): Locator {
    return this.table.getByRole('button', { name, exact: true })
  }
}
