import { expect, type Locator } from '@playwright/test'
import type { ToolId } from '../../src/domain/zones/tool.ts'
import { TOOL_WORDS } from '../../src/domain/zones/tool.ts'
// For what it declares of the map's element.
import type {} from '../../src/map/probe.ts'
import type { Explorer } from './driver.ts'
import type { Town } from './town.ts'

export interface At {
  readonly x: number
  readonly y: number
}

/** Drawing zones as a hand does it, and what came of it. */
export class ZonesDriver {
  readonly #explorer: Explorer
  readonly #town: Town

  constructor(explorer: Explorer, town: Town) {
    this.#explorer = explorer
    this.#town = town
  }

  get toolBar(): Locator {
    return this.#explorer.page.getByRole('toolbar', { name: 'Drawing tools' })
  }

  async open(): Promise<void> {
    await this.#explorer.open('?room=zones')
    await this.#expectTools()
    // The bar has taken room from the map.
    await this.#explorer.mapAtRest()
  }

  /** The bar, and with it the outlines that most tools take hold by. */
  async #expectTools(): Promise<void> {
    await expect(this.toolBar).toBeVisible()
    await expect(this.toolBar.locator('button[aria-pressed]:disabled')).toHaveCount(0)
  }

  async take(tool: ToolId): Promise<void> {
    const button = this.toolBar.getByRole('button', { name: TOOL_WORDS[tool].title, exact: true })
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  }

  /** A choice of the tool at hand: "Own line", "Leave out". */
  async choose(title: string): Promise<void> {
    await this.#explorer.page.getByRole('radio', { name: title, exact: true }).check()
  }

  async undo(): Promise<void> {
    await this.toolBar.getByRole('button', { name: /^Undo/ }).click()
    await this.#explorer.mapAtRest()
  }

  async stroke(points: readonly At[], stepsBetween = 1): Promise<void> {
    await this.drag(points, stepsBetween)
    await this.#explorer.mapAtRest()
  }

  /** Pressed at the first point, led along the others, let go at the last; also where there is no map. */
  async drag(points: readonly At[], stepsBetween = 1): Promise<void> {
    const { mouse } = this.#explorer.page
    const [from = { x: 0, y: 0 }, ...others] = points
    await mouse.move(from.x, from.y)
    await mouse.down()
    for (const { x, y } of others) await mouse.move(x, y, { steps: stepsBetween })
    await mouse.up()
  }

  async click({ x, y }: At): Promise<void> {
    await this.#explorer.page.mouse.click(x, y)
  }

  /** A point of the map by shares of its width and height. */
  async at(across: number, down: number): Promise<At> {
    const [point] = await this.points([across, down])
    return point
  }

  /** Points of the map, each by shares of its width and height. */
  async points<T extends readonly (readonly [number, number])[]>(
    ...shares: T
  ): Promise<{ [index in keyof T]: At }> {
    await this.#explorer.mapAtRest()
    const box = await this.#explorer.map.boundingBox()
    if (box === null) throw new Error('There is no map')
    const points = shares.map(([across, down]) => ({
      x: box.x + across * box.width,
      y: box.y + down * box.height,
    }))
    return points as { [index in keyof T]: At }
  }

  /** Where the people of each neighbourhood live, in the window. */
  middles(): Promise<At[]> {
    const { lng, lat } = this.#town.neighbourhoods
    const positions = Array.from(lng, (x, row) => [x, lat[row] ?? Number.NaN] as const)
    return this.#explorer.map.evaluate(
      (element, all) =>
        all.map(([x, y]) => {
          const probe = (element as HTMLElement).zoneExplorerMap
          return probe?.pointAt(x, y) ?? { x: Number.NaN, y: Number.NaN }
        }),
      positions,
    )
  }

  rowsAt(points: readonly At[]): Promise<(number | null)[]> {
    return this.#explorer.map.evaluate(
      (element, all) =>
        all.map((point) => (element as HTMLElement).zoneExplorerMap?.rowAt(point) ?? null),
      points,
    )
  }

  /** Rows of the whole neighbourhoods of the active zone, as the map shows them. */
  async rows(): Promise<readonly number[]> {
    await this.#explorer.mapAtRest()
    return this.#litRows()
  }

  #litRows(): Promise<readonly number[]> {
    return this.#explorer.map.evaluate(
      (element) => (element as HTMLElement).zoneExplorerMap?.litRows() ?? [],
    )
  }

  async expectRows(rows: readonly number[]): Promise<void> {
    const wanted = [...new Set(rows)].sort((a, b) => a - b)
    await this.#explorer.mapAtRest()
    await expect.poll(() => this.#litRows()).toEqual(wanted)
  }

  async expectRowCount(count: number): Promise<void> {
    await this.#explorer.mapAtRest()
    await expect.poll(async () => (await this.#litRows()).length).toBe(count)
  }

  /** What a screen reader was told last. */
  get said(): Locator {
    return this.#explorer.said
  }

  get corners(): Locator {
    return this.#explorer.page.getByRole('button', { name: /^Corner \d+ of \d+$/ })
  }
}

/** Whether a point lies in a polygon of the window (even-odd, counted by hand and not by the app). */
export function isInside(polygon: readonly At[], { x, y }: At): boolean {
  let inside = false
  for (const [index, a] of polygon.entries()) {
    const b = polygon.at(index - 1) ?? a
    const crosses = a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)
    if (crosses) inside = !inside
  }
  return inside
}
