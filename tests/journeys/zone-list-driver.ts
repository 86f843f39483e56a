import { expect, type Locator } from '@playwright/test'
import type { Explorer } from './driver.ts'

/** The list of candidate zones as its users speak of it. */
export class ZoneList {
  readonly #explorer: Explorer

  constructor(explorer: Explorer) {
    this.#explorer = explorer
  }

  /** Goes to the zones of the area that is open, by the rail. */
  async open(): Promise<void> {
    await this.#explorer.page
      .getByRole('navigation', { name: 'Rooms' })
      .getByRole('link', { name: 'Zones' })
      .click()
    await expect(
      this.#explorer.page.getByRole('heading', { name: 'Draw and compare candidate zones' }),
    ).toBeVisible()
  }

  get list(): Locator {
    return this.#explorer.page.getByRole('list', { name: 'Candidate zones' })
  }

  /** Titles in their order: "A · Mill Hill". */
  titles(): Promise<string[]> {
    return this.list
      .getByRole('button', { name: /^[A-L] · / })
      .allInnerTexts()
      .then((texts) => texts.map((text) => text.split('\n')[0] ?? ''))
  }

  async expectTitles(titles: readonly string[]): Promise<void> {
    if (titles.length === 0) await expect(this.list).toHaveCount(0)
    else await expect.poll(() => this.titles()).toEqual(titles)
  }

  /** What a zone's line says of its size: "12,345 residents · 4 schools". */
  async size(title: string): Promise<string> {
    const card = this.list.getByRole('button', { name: new RegExp(`^${title}`) })
    await this.#explorer.pageAtRest()
    await expect(card).toContainText(/school/)
    return (await card.innerText()).split('\n')[1] ?? ''
  }

  async choose(title: string): Promise<void> {
    await this.list.getByRole('button', { name: new RegExp(`^${title}`) }).click()
  }

  async startFromWard(name: string, take: 'Its neighbourhoods' | 'Its line'): Promise<void> {
    const { page } = this.#explorer
    await page.getByRole('button', { name: 'From a ward' }).click()
    const chooser = page.getByRole('dialog', { name: 'Start from a ward' })
    await chooser.getByRole('radio', { name: take }).check()
    await chooser.getByRole('searchbox', { name: 'Find a ward' }).fill(name)
    await chooser.getByRole('list', { name: 'Wards' }).getByRole('button', { name }).first().click()
  }

  async startFromList(text: string): Promise<void> {
    const { page } = this.#explorer
    await page.getByRole('button', { name: 'From codes or postcodes' }).click()
    const entry = page.getByRole('group', { name: 'Start from a list' })
    await entry.getByRole('textbox').fill(text)
    await entry.getByRole('button', { name: 'Look them up' }).click()
  }

  /** What can be done with the zone that is worked on. */
  async act(title: 'Rename' | 'Duplicate' | 'Delete'): Promise<void> {
    await this.list.getByRole('button', { name: title, exact: true }).click()
  }

  async more(title: string): Promise<void> {
    await this.list.getByRole('button', { name: 'More', exact: true }).click()
    await this.#explorer.page.getByRole('button', { name: title }).click()
  }

  async rename(name: string): Promise<void> {
    await this.act('Rename')
    await this.list.getByRole('textbox').fill(name)
    await this.#explorer.page.keyboard.press('Enter')
  }

  /** By keys, from wherever the focus is. */
  async undo(): Promise<void> {
    await this.#explorer.page.keyboard.press('Control+z')
  }

  async redo(): Promise<void> {
    await this.#explorer.page.keyboard.press('Control+Shift+Z')
  }

  async expectSaved(): Promise<void> {
    await expect(
      this.#explorer.page.getByText('All changes are saved on this device.'),
    ).toBeVisible()
  }

  get said(): Locator {
    return this.#explorer.said
  }
}
