import type { Level } from '../../src/domain/area.ts'
import type { Frame } from '../../src/domain/view.ts'
import { expect, test } from './journey.ts'

const VIEWS: readonly [Level, string, Frame][] = [
  ['neighbourhood', 'imd', 'country-fifths'],
  ['neighbourhood', 'good-health', 'auto'],
  ['neighbourhood', 'unemployment-claimants', 'area-fifths'],
  ['neighbourhood', 'attainment-5', 'natural'],
  ['ward', 'imd', 'auto'],
  ['ward', 'no-qualifications', 'natural'],
  ['ward', 'attainment-16', 'country-fifths'],
]

for (const [level, indicator, frame] of VIEWS) {
  test(`map, legend and package agree: ${indicator}, ${level}, ${frame}`, async ({
    explorer,
    town,
  }) => {
    const { classByRow, counts, direction } = town.classification(level, indicator, frame)
    await explorer.open(`?level=${level}&indicator=${indicator}&frame=${frame}`)
    const onMap = await explorer.classesOnMap(level, classByRow.length)
    expect(onMap).toEqual([...classByRow])
    expect(await explorer.countsInLegend(direction)).toEqual(counts)
  })
}
