import type { Classification } from '../../src/domain/classification.ts'
import { CLASS_COUNTS, type ClassWish, FRAMES } from '../../src/domain/view.ts'
import { writeFrame } from '../../src/formats/frame-field.ts'
import { expect, test } from './journey.ts'

type Extent = readonly [number, number]

/** One after the other, so that over all indicators every method meets every number of classes. */
function wishes(indicator: string, turn: number, [lowest, highest]: Extent): ClassWish[] {
  return FRAMES.map((frame, place) => {
    const classCount = CLASS_COUNTS[(turn + place) % CLASS_COUNTS.length] ?? 5
    const breaks = Array.from({ length: classCount - 1 }, (_, i) =>
      Number((lowest + ((highest - lowest) * (i + 1)) / classCount).toFixed(2)),
    )
    return { frame, classCount, ownBreaks: frame === 'own' ? { indicator, breaks } : null }
  })
}

/** What map and legend should say, made from the package's files and not from the page. */
function expected({ classByRow, counts, direction, nothingCounts }: Classification) {
  return {
    onMap: [...classByRow],
    byValue: direction === 'higher-is-worse' ? counts : counts.toReversed(),
    without: nothingCounts.filter((count) => count > 0),
  }
}

for (const level of ['neighbourhood', 'ward'] as const) {
  test(`map, legend and package agree for every indicator and method: ${level}`, async ({
    explorer,
    town,
  }) => {
    await explorer.open(`?level=${level}`)
    const rows = town.table(level).size
    const frames = new Set<string>()
    for (const [turn, indicator] of town.indicatorIds(level).entries()) {
      const extent = town.classification(level, indicator).extent ?? [0, 1]
      for (const wish of wishes(indicator, turn, extent)) {
        const frame = writeFrame(wish) ?? ''
        const query = `?level=${level}&indicator=${indicator}&frame=${frame}&classes=${wish.classCount}`
        const classification = town.classification(level, indicator, wish)
        await explorer.goBackTo(query)
        await expect
          .poll(() => explorer.mapAndLegend(level, rows), { message: query, intervals: [30] })
          .toEqual(expected(classification))
        frames.add(classification.frame)
      }
    }
    expect(frames.size).toBe(FRAMES.length - 1)
  })
}

test('another number of classes, chosen by hand, is the one on the map', async ({
  explorer,
  town,
}) => {
  await explorer.open('?indicator=no-qualifications')
  await explorer.chooseFrame('Equal steps')
  await explorer.chooseClassCount(7)
  const made = town.classification('neighbourhood', 'no-qualifications', {
    frame: 'equal',
    classCount: 7,
  })
  await expect
    .poll(() => explorer.mapAndLegend('neighbourhood', made.classByRow.length))
    .toEqual(expected(made))
  await expect.poll(() => explorer.query().get('classes')).toBe('7')
})
