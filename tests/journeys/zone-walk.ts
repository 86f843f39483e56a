import { expect, type Locator } from '@playwright/test'
import { TOOL_WORDS, type ToolId } from '../../src/domain/zones/tool.ts'
// For what it declares of the map's element.
import type {} from '../../src/map/probe.ts'
import type { Explorer } from './driver.ts'
import type { Town } from './town.ts'
import type { At } from './zones-driver.ts'
import { ZonesDriver } from './zones-driver.ts'

/** What somebody works with: each presses, draws and goes through menus in its own way. */
export type HandKind = 'mouse' | 'keys' | 'touch'

/** How far an arrow moves the cross of the keys, and with Shift. */
const STEP_PX = 10
const LEAP_PX = 50

/** The whole way of a zone, from a ward to a link, with one kind of hand from end to end. */
export class ZoneWalk {
  readonly zones: ZonesDriver
  readonly #explorer: Explorer
  readonly #town: Town
  readonly #hand: HandKind

  constructor(explorer: Explorer, town: Town, hand: HandKind) {
    this.#explorer = explorer
    this.#town = town
    this.#hand = hand
    this.zones = new ZonesDriver(explorer, town)
  }

  get #page() {
    return this.#explorer.page
  }

  /** The one way to a button that the hand has. */
  async press(target: Locator): Promise<void> {
    if (this.#hand === 'mouse') return target.click()
    if (this.#hand === 'touch') return target.tap()
    await this.#explorer.tabTo(target)
    return this.#page.keyboard.press('Enter')
  }

  /** The profile of the zone worked on, wherever the screen has room for it. */
  get profile(): Locator {
    return this.#page.getByRole('article').filter({ hasText: 'Candidate zone' })
  }

  /** The zones of the list, each by the button that chooses it. */
  get cards(): Locator {
    const list = this.#page.getByRole('list', { name: 'Candidate zones' })
    return list.getByRole('button', { name: /^[A-L] · / })
  }

  /** Goes to a zone of the list; the one that is worked on already would be put aside by that. */
  async choose(index: number): Promise<void> {
    await this.#explorer.pageAtRest()
    const card = this.cards.nth(index)
    if ((await card.getAttribute('aria-pressed')) !== 'true') await this.press(card)
    await expect(card).toHaveAttribute('aria-pressed', 'true')
  }

  /** All that the profile says, a line each, once what it says at rest has come. */
  async figures(): Promise<readonly string[]> {
    // What is of another shape gives way first, then the worker tells the ground of this one.
    await this.#explorer.pageAtRest()
    await expect(this.profile.getByText('If the line moves by one neighbourhood')).toBeVisible()
    await expect(this.profile).toContainText('km²')
    await expect(this.profile).toContainText(/in (one piece|\d+ pieces)/)
    // Right after a gesture what is out of sight has no text yet.
    await expect(this.profile.locator('[data-in-sight-only]')).toHaveCount(0)
    await this.#explorer.pageAtRest()
    const text = await this.profile.innerText()
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  }

  async startFromWard(name: string): Promise<void> {
    const page = this.#page
    await this.press(page.getByRole('button', { name: 'From a ward' }))
    const chooser = page.getByRole('dialog', { name: 'Start from a ward' })
    const field = chooser.getByRole('searchbox', { name: 'Find a ward' })
    if (this.#hand === 'keys') await this.#explorer.tabTo(field)
    else await field.focus()
    await page.keyboard.type(name)
    const wards = chooser.getByRole('list', { name: 'Wards' })
    await this.press(wards.getByRole('button', { name }).first())
    await expect(this.zones.said).toContainText(name)
    await expect(this.profile.getByRole('heading', { level: 2 })).toContainText(name)
  }

  /** Takes in the first of the ring outside the line; gives its name. */
  async takeInNeighbour(): Promise<string> {
    const first = this.profile.getByRole('button', { name: /^Take in / }).first()
    const name = ((await first.getAttribute('aria-label')) ?? '').replace('Take in ', '')
    const button = this.profile.getByRole('button', { name: `Take in ${name}`, exact: true })
    await this.press(button)
    await expect(this.zones.said).toContainText(`Took in ${name}.`)
    // The ring is another one then, and the next press would meet what has moved up.
    await expect(button).toHaveCount(0)
    return name
  }

  /** Leaves out one neighbourhood of the zone, each hand as it can: brush, reading mode, tap. */
  async paintOutOne(): Promise<void> {
    const rows = await this.zones.rows()
    if (this.#hand === 'keys') await this.#leaveOutByKeys(new Set(rows))
    else {
      if (this.#hand === 'touch') await this.take('remove')
      else {
        await this.take('brush')
        await this.zones.choose('Leave out')
        await this.#page.getByRole('slider', { name: 'Size' }).fill('6')
      }
      // Once the tool is taken: what it can be told stands on the map.
      const [, at] = await this.#explorer.firstInReach('neighbourhood', rows)
      if (this.#hand === 'touch') await this.#page.touchscreen.tap(at.x, at.y)
      else await this.zones.stroke([at, { x: at.x + 1, y: at.y }])
    }
    await this.zones.expectRowCount(rows.length - 1)
  }

  async undo(): Promise<void> {
    if (this.#hand === 'keys') await this.#page.keyboard.press('Control+z')
    else await this.press(this.zones.toolBar.getByRole('button', { name: /^Undo/ }))
  }

  /** The tool's button or, in a narrow bar, its entry behind "More tools". */
  async take(tool: ToolId): Promise<void> {
    const { title } = TOOL_WORDS[tool]
    const button = this.zones.toolBar.getByRole('button', { name: title, exact: true })
    if ((await button.count()) > 0) {
      if (this.#hand !== 'keys') return this.press(button)
      // A tool bar is one stop: arrows go from tool to tool.
      await this.#explorer.tabTo(this.zones.toolBar.locator('button[tabindex="0"]'))
      await this.#page.keyboard.press('Home')
      return this.#arrowTo(button)
    }
    await this.press(this.#page.getByRole('button', { name: /^More tools/ }))
    await this.press(this.#page.getByRole('button', { name: title, exact: true }))
  }

  /** A new zone with a line of its own: a box round where the people of a ward live. */
  async drawLineRound(ward: number): Promise<void> {
    await this.press(this.#page.getByRole('button', { name: 'New zone' }))
    await expect(this.zones.said).toContainText('Started zone')
    await this.take(this.#hand === 'mouse' ? 'lasso' : 'polygon')
    await this.#chooseOwnLine()
    // The map went to the zone before.
    await this.press(this.#page.getByRole('button', { name: /^Show the whole of/ }))
    await this.#explorer.mapAtRest()
    const corners = await this.#boxRound(ward, 32)
    if (this.#hand === 'mouse') {
      await this.zones.stroke([...corners, ...corners.slice(0, 1)], 12)
    } else if (this.#hand === 'touch') {
      for (const corner of corners) await this.#page.touchscreen.tap(corner.x, corner.y)
      await this.press(this.#page.getByRole('button', { name: 'Finish the line' }))
    } else {
      await this.#drawByKeys(corners)
    }
    await expect(this.zones.said).toContainText('the line')
  }

  async #boxRound(ward: number, halfPx: number): Promise<At[]> {
    const { lng, lat } = this.#town.wards
    const { x, y } = await this.#explorer.map.evaluate(
      (element, [east, north]) =>
        (element as HTMLElement).zoneExplorerMap?.pointAt(east ?? 0, north ?? 0) ?? { x: 0, y: 0 },
      [lng[ward] ?? 0, lat[ward] ?? 0],
    )
    return [
      { x: x - halfPx, y: y - halfPx },
      { x: x + halfPx, y: y - halfPx },
      { x: x + halfPx, y: y + halfPx },
      { x: x - halfPx, y: y + halfPx },
    ]
  }

  /** The text of the file that an entry of the export menu of all zones saves. */
  async export(format: RegExp): Promise<string> {
    await this.press(
      this.#page
        .getByRole('region', { name: 'Panel' })
        .getByRole('button', { name: /^Export all/ }),
    )
    const coming = this.#page.waitForEvent('download')
    await this.press(this.#page.getByRole('button', { name: format }))
    const stream = await (await coming).createReadStream()
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    return Buffer.concat(parts).toString()
  }

  /** The link with all zones, as it is copied. */
  async link(): Promise<string> {
    const page = this.#page
    const share = page.getByRole('button', { name: 'Share', exact: true })
    if ((await share.count()) > 0) await this.press(share)
    else {
      await this.press(page.getByRole('button', { name: 'Menu', exact: true }))
      await this.press(
        page.getByRole('dialog', { name: 'Menu' }).getByRole('button', { name: /^Share/ }),
      )
    }
    await this.press(page.getByRole('button', { name: /^Copy the link with/ }))
    await expect(page.getByText(/Address copied/)).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  }

  /** Reads the map towards the zone, and presses Enter on the first that is inside. */
  async #leaveOutByKeys(inside: ReadonlySet<number>): Promise<void> {
    const { names, lng, lat } = this.#town.neighbourhoods
    const [target = 0] = inside
    await this.#explorer.tabTo(this.#page.getByRole('application'))
    let said = await this.#explorer.readOn('Home')
    for (let step = 0; step < 40; step += 1) {
      const row = names.findIndex((name) => said.includes(`${name},`))
      if (inside.has(row)) return this.#page.keyboard.press('Enter')
      const east = (lng[target] ?? 0) - (lng[row] ?? 0)
      const north = ((lat[target] ?? 0) - (lat[row] ?? 0)) * 1.6
      const along = Math.abs(east) > Math.abs(north)
      const key = along
        ? east > 0
          ? 'ArrowRight'
          : 'ArrowLeft'
        : north > 0
          ? 'ArrowUp'
          : 'ArrowDown'
      said = await this.#explorer.readOn(key)
    }
    throw new Error('The zone was not reached')
  }

  async #arrowTo(button: Locator): Promise<void> {
    for (let step = 0; step < 10; step += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) {
        return this.#page.keyboard.press('Enter')
      }
      await this.#page.keyboard.press('ArrowRight')
    }
    throw new Error('The arrows do not lead there')
  }

  async #chooseOwnLine(): Promise<void> {
    const own = this.#page.getByRole('radio', { name: 'Own line', exact: true })
    if (this.#hand !== 'keys') return own.check()
    await this.#explorer.tabTo(this.#page.getByRole('radio', { name: 'Whole neighbourhoods' }))
    await this.#page.keyboard.press('ArrowRight')
    await expect(own).toBeChecked()
  }

  /** The cross begins in the middle of the map; it ends the line by Enter on its last corner. */
  async #drawByKeys(corners: readonly At[]): Promise<void> {
    const { keyboard } = this.#page
    await this.#explorer.tabTo(this.#page.getByRole('application'))
    const box = await this.#explorer.map.boundingBox()
    if (box === null) throw new Error('There is no map')
    let [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await keyboard.press('ArrowUp')
    const go = async (px: number, keys: readonly [string, string]) => {
      const key = px < 0 ? keys[0] : keys[1]
      const steps = Math.round(Math.abs(px) / STEP_PX)
      const leaps = Math.floor((steps * STEP_PX) / LEAP_PX)
      for (let leap = 0; leap < leaps; leap += 1) await keyboard.press(`Shift+${key}`)
      for (let step = leaps * (LEAP_PX / STEP_PX); step < steps; step += 1)
        await keyboard.press(key)
      return Math.sign(px) * steps * STEP_PX
    }
    for (const corner of corners) {
      x += await go(corner.x - x, ['ArrowLeft', 'ArrowRight'])
      y += await go(corner.y - y, ['ArrowUp', 'ArrowDown'])
      await keyboard.press('Enter')
    }
    await expect(this.zones.said).toContainText(`Corner ${corners.length}`)
    await keyboard.press('Enter')
  }
}
