import { readFile } from 'node:fs/promises'
import { expect, type Locator } from '@playwright/test'
import Papa from 'papaparse'
import type { Explorer } from './driver.ts'

/** Searching, reading the map by keys, and taking the table along. */
export class Finder {
  readonly #explorer: Explorer

  constructor(explorer: Explorer) {
    this.#explorer = explorer
  }

  get field(): Locator {
    return this.#explorer.page.getByRole('combobox', { name: /^Search / })
  }

  option(name: RegExp): Locator {
    return this.#explorer.page.getByRole('option', { name })
  }

  /** By Ctrl+K, as the keys go. */
  async search(text: string): Promise<void> {
    await expect(this.field).toBeVisible()
    await this.#explorer.page.keyboard.press('Control+k')
    await expect(this.field).toBeFocused()
    await this.#explorer.page.keyboard.type(text)
  }

  get map(): Locator {
    return this.#explorer.page.getByRole('application', { name: /^Read the map of / })
  }

  /** Presses whatever saves the table; gives the rows of the file. */
  async savedTable(save: () => Promise<void>): Promise<string[][]> {
    const waiting = this.#explorer.page.waitForEvent('download')
    await save()
    const path = await (await waiting).path()
    return Papa.parse<string[]>(await readFile(path, 'utf8')).data
  }
}
