import { expect, test } from 'vitest'
import { smallArea } from './area-fixture.ts'
import { touchingRows } from './touching.ts'

const neighbourhood = (name: string, ward: number) => ({ name, ward, residents: 1000, cells: {} })

/** 0, 1 in the first ward; 2, 3 in the second; 4 is an island in the third; nobody fits the fourth. */
const AREA = smallArea({
  wards: ['North', 'South', 'Isle', 'Docks'],
  neighbourhoods: [
    neighbourhood('A', 0),
    neighbourhood('B', 0),
    neighbourhood('C', 1),
    neighbourhood('D', 1),
    neighbourhood('E', 2),
  ],
  touching: [
    [0, 1, 120],
    [0, 2, 300],
    [1, 2, 0],
    [1, 3, 50],
    [2, 3, 40],
  ],
})

const of = (level: 'neighbourhood' | 'ward', row: number) => touchingRows(AREA, { level, row })

test('neighbours on either side of a pair, longest border first, corners last', () => {
  expect(of('neighbourhood', 2)).toEqual([
    { row: 0, sharedM: 300 },
    { row: 3, sharedM: 40 },
    { row: 1, sharedM: 0 },
  ])
})

test('an island touches nobody', () => {
  expect(of('neighbourhood', 4)).toEqual([])
  expect(of('ward', 2)).toEqual([])
})

test('wards touch where their neighbourhoods do, with all those borders together', () => {
  expect(of('ward', 0)).toEqual([{ row: 1, sharedM: 350 }])
  expect(of('ward', 1)).toEqual([{ row: 0, sharedM: 350 }])
})

test('a ward that no neighbourhood fits touches nothing', () => {
  expect(of('ward', 3)).toEqual([])
})
