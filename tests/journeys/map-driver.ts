import { expect, type Locator, type Page } from '@playwright/test'
import type { Level } from '../../src/domain/area.ts'
// For what it declares of the map's element.
import type {} from '../../src/map/probe.ts'
import { Standstill } from './standstill.ts'

/** The map, and the plain picture that stands in for it, as a pointer and an eye meet them. */
export class MapDriver {
  readonly page: Page
  readonly #standstill: Standstill

  constructor(page: Page) {
    this.page = page
    this.#standstill = new Standstill(page)
  }

  get map(): Locator {
    return this.page.locator('[data-map-state]')
  }

  /** Until nothing of the page is on its way any more, with a map or without. */
  async pageAtRest(): Promise<void> {
    await this.#standstill.reached()
  }

  /** Until the map has drawn all that it was told. */
  async mapDrawn(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-map-state', 'idle', { timeout: 60_000 })
  }

  /** Until the map stands still, with all round it: a panel that grows has it fitted anew. */
  async mapAtRest(): Promise<void> {
    await expect(async () => {
      await this.mapDrawn()
      await this.pageAtRest()
      expect(await this.map.getAttribute('data-map-state')).toBe('idle')
    }).toPass({ timeout: 90_000 })
  }

  /** Until what was done has reached the screen. */
  async nextPicture(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              resolve()
            })
          })
        }),
    )
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
    const [, point] = await this.firstInReach(level, [row])
    return point
  }

  /** The first of these rows that a pointer can meet, and a point where it does. */
  async firstInReach(
    level: Level,
    rows: readonly number[],
  ): Promise<readonly [row: number, point: { x: number; y: number }]> {
    await this.mapAtRest()
    const found = await this.map.evaluate(
      (element, [wanted, all]) => {
        for (const row of all) {
          const point = (element as HTMLElement).zoneExplorerMap?.pointInside(wanted, row) ?? null
          if (point !== null) return [row, point] as const
        }
        return null
      },
      [level, rows] as const,
    )
    if (found === null) throw new Error(`No ${level} of the rows ${rows.join()} is in view`)
    return found
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

  /** Taps the first row that a finger can meet; gives the row. */
  async tapSomeNeighbourhood(rows: number): Promise<number> {
    const [row, { x, y }] = await this.firstInReach('neighbourhood', [...Array(rows).keys()])
    await this.page.touchscreen.tap(x, y)
    return row
  }

  /** No card or button reaches it, nor the area while it is fitted. */
  async clickCornerOfMap(): Promise<void> {
    await this.mapAtRest()
    const box = await this.map.boundingBox()
    if (box === null) throw new Error('There is no map')
    await this.page.mouse.click(box.x + 8, box.y + 8)
  }

  /** As when the graphics driver crashes; the returned function lets it come back. */
  async loseGraphics(): Promise<() => Promise<void>> {
    const extension = await this.map
      .locator('canvas')
      .first()
      .evaluateHandle((canvas) => {
        const context = (canvas as HTMLCanvasElement).getContext('webgl2')
        const found = context?.getExtension('WEBGL_lose_context') ?? null
        found?.loseContext()
        return found
      })
    return () =>
      extension.evaluate((found) => {
        found?.restoreContext()
      })
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

  async pointAtInPicture(row: number): Promise<void> {
    await this.#rowsOfPicture.nth(row).hover()
  }

  async clickInPicture(row: number): Promise<void> {
    await this.#rowsOfPicture.nth(row).click()
  }

  async boxOfPicture(): Promise<{ x: number; y: number; width: number; height: number }> {
    await this.pageAtRest()
    const box = await this.page
      .getByRole('region', { name: 'Map' })
      .getByRole('img')
      .first()
      .boundingBox()
    if (box === null) throw new Error('There is no picture')
    return box
  }

  /** The rows drawn at points of the window, without repetition; ground beside the area left out. */
  rowsInPicture(points: readonly { readonly x: number; readonly y: number }[]): Promise<number[]> {
    return this.page.evaluate((all) => {
      const rows = all.flatMap(({ x, y }) =>
        document
          .elementsFromPoint(x, y)
          .flatMap((element) => element.getAttribute('data-row') ?? []),
      )
      return [...new Set(rows.map(Number))]
    }, points)
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
}
