import { expect, test } from 'vitest'
import type { AgeBand, LevelTable } from './area.ts'
import { smallTable } from './area-fixture.ts'
import { childrenOf, childrenWords } from './children.ts'

const tableWith = (bands: Readonly<Record<string, number>>): LevelTable => ({
  ...smallTable('neighbourhood', { imd: [1] }),
  residentsByBand: new Map(Object.entries(bands).map(([id, n]) => [id, Float64Array.of(n)])),
})

test('the one band of children that the census gives by neighbourhood', () => {
  const bands: AgeBand[] = [
    { id: '0_15', from: 0, to: 15 },
    { id: '16_24', from: 16, to: 24 },
    { id: '65_plus', from: 65, to: null },
  ]
  const children = childrenOf(tableWith({ '0_15': 412, '16_24': 200, '65_plus': 90 }), 0, bands)
  expect(children).toEqual({
    from: 0,
    to: 15,
    residents: 412,
    bands: [{ from: 0, to: 15, residents: 412 }],
  })
  expect(childrenWords({ from: 0, to: 15 })).toBe('children 0–15')
})

test('finer bands are added up, those that reach beyond 17 left out', () => {
  const bands: AgeBand[] = [
    { id: '5_9', from: 5, to: 9 },
    { id: '0_4', from: 0, to: 4 },
    { id: '10_14', from: 10, to: 14 },
    { id: '15_19', from: 15, to: 19 },
  ]
  const children = childrenOf(
    tableWith({ '0_4': 10, '5_9': 20, '10_14': 30, '15_19': 40 }),
    0,
    bands,
  )
  expect(children).toMatchObject({ from: 0, to: 14, residents: 60 })
  expect(children?.bands.map(({ from }) => from)).toEqual([0, 5, 10])
})

test('no children where the source has no such band', () => {
  expect(childrenOf(tableWith({ all: 5 }), 0, [{ id: 'all', from: 0, to: null }])).toBeNull()
  expect(childrenOf(tableWith({}), 0, [{ id: '0_15', from: 0, to: 15 }])).toBeNull()
})
