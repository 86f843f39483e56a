import { expect, type Locator } from '@playwright/test'
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
