import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../../scripts/root.ts'
import { indicatorById } from '../../src/catalogue/indicators.ts'
import type { Level, LevelTable } from '../../src/domain/area.ts'
import type { Classification } from '../../src/domain/classification.ts'
import { classify } from '../../src/domain/classify.ts'
import { problemSentence, type Result } from '../../src/domain/result.ts'
import type { ClassWish } from '../../src/domain/view.ts'
import { PACKAGE_FILES } from '../../src/formats/area-package/file-names.ts'
import { readManifest } from '../../src/formats/area-package/manifest.ts'
import { readNeighbourhoods, readWards } from '../../src/formats/area-package/tables.ts'

/** Where `site.ts` puts the areas that are served. */
export const SERVED_AREAS = path.join(ROOT, '.cache', 'journeys-areas')
export const SECOND_TOWN = { id: 'second-town', title: 'Second Town' } as const
const TOWN = 'harrowmere'
const BIRMINGHAM = 'birmingham'

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(problemSentence(result.problem))
  return result.value
}

/** A served area, read from its files and not from the page: what journeys compare with. */
export class Town {
  readonly id: string
  readonly manifest
  readonly neighbourhoods
  readonly wards

  constructor(id: string = TOWN) {
    const read = (file: string) => readFileSync(path.join(SERVED_AREAS, id, file))
    this.id = id
    this.manifest = value(readManifest(read(PACKAGE_FILES.manifest).toString()))
    this.neighbourhoods = value(readNeighbourhoods(read(PACKAGE_FILES.neighbourhoods)))
    this.wards = value(readWards(read(PACKAGE_FILES.wards)))
  }

  /** The real Birmingham; null where its official files are not beside the project. */
  static birmingham(): Town | null {
    return existsSync(path.join(SERVED_AREAS, BIRMINGHAM)) ? new Town(BIRMINGHAM) : null
  }

  table(level: Level): LevelTable {
    return level === 'ward' ? this.wards : this.neighbourhoods
  }

  /** Ids of the indicators with figures at a level. */
  indicatorIds(level: Level): readonly string[] {
    return this.manifest.indicators.filter((one) => one.level === level).map(({ id }) => id)
  }

  classification(level: Level, indicator: string, wish: Partial<ClassWish> = {}): Classification {
    const facts = this.manifest.indicators.find(
      (one) => one.id === indicator && one.level === level,
    )
    const direction = indicatorById(indicator)?.direction
    if (facts === undefined || direction === undefined) throw new Error(`No ${indicator} here`)
    return classify({ table: this.table(level), indicator, direction, facts, ...wish })
  }

  name(level: Level, row: number): string {
    return this.table(level).names[row] ?? ''
  }

  code(level: Level, row: number): string {
    return this.table(level).codes[row] ?? ''
  }

  /** Rows of the neighbourhoods that fit a ward best. */
  neighbourhoodsOf(ward: number): number[] {
    return Array.from(this.neighbourhoods.wardRows.entries()).flatMap(([row, each]) =>
      each === ward ? [row] : [],
    )
  }

  /** The row nearest to the middle of the area, which no card or button covers. */
  middleRow(level: Level): number {
    return this.#fromTheMiddle(level)[0] ?? 0
  }

  /** The two wards nearest to the middle of the area. */
  wardsInTheMiddle(): readonly [number, number] {
    const [first = 0, second = 0] = this.#fromTheMiddle('ward')
    return [first, second]
  }

  #fromTheMiddle(level: Level): number[] {
    const [west, south, east, north] = this.manifest.bounds
    const { lng, lat } = this.table(level)
    const farness = Array.from(lng, (x, row) =>
      Math.hypot(x - (west + east) / 2, (lat[row] ?? 0) - (south + north) / 2),
    )
    return Array.from(farness.keys()).sort((a, b) => (farness[a] ?? 0) - (farness[b] ?? 0))
  }
}
