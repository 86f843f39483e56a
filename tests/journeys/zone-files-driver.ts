import { readFileSync } from 'node:fs'
import { expect, type Locator } from '@playwright/test'
import type { Explorer } from './driver.ts'

/** Zones as files and links, as their users speak of them. */
export class ZoneFiles {
  private readonly explorer: Explorer

  constructor(explorer: Explorer) {
    this.explorer = explorer
  }

  private get page() {
    return this.explorer.page
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Import zones' })
  }

  /** The zones of the list, "A · Shard End" and so on. */
  async names(): Promise<string[]> {
    const cards = this.page.getByRole('button', { name: /^[A-L] · / })
    return cards.locator(':scope > span:first-child').allTextContents()
  }

  /** Opens the dialogue and gives it a file. */
  async bring(name: string, content: string | Buffer): Promise<void> {
    if (!(await this.dialog.isVisible())) {
      await this.page.getByRole('button', { name: 'Import', exact: true }).click()
    }
    const buffer = typeof content === 'string' ? Buffer.from(content) : content
    await this.dialog
      .getByLabel(/Choose a file/)
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  }

  async add(count: number): Promise<void> {
    const words = `Add ${count} ${count === 1 ? 'zone' : 'zones'}`
    await this.dialog.getByRole('button', { name: words, exact: true }).click()
    await expect(this.dialog).toBeHidden()
  }

  /** The text of the file that an item of the export menu of all zones saves. */
  async export(format: RegExp): Promise<string> {
    await this.page
      .getByRole('region', { name: 'Panel' })
      .getByRole('button', { name: /^Export/ })
      .click()
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: format }).click()
    return readFileSync(await (await download).path(), 'utf8')
  }

  /** The link with all zones, as it is copied. */
  async linkWithZones(): Promise<string> {
    await this.page.getByRole('button', { name: 'Share', exact: true }).click()
    await this.page.getByRole('button', { name: /^Copy the link with/ }).click()
    await expect(this.page.getByText(/Address copied/)).toBeVisible()
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** Residents of the zone worked on, as its profile says them. */
  async residents(): Promise<string> {
    const words = await this.explorer.inspector
      .getByText(/[\d,]+ residents/)
      .first()
      .textContent()
    return /[\d,]+ residents/.exec(words ?? '')?.[0] ?? ''
  }
}
