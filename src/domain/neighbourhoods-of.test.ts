import { expect, test } from 'vitest'
import { TINY_AREA } from '../../tests/tiny-area.ts'
import { neighbourhoodsOf } from './neighbourhoods-of.ts'

test('a ward is its best-fit neighbourhoods, a neighbourhood itself', () => {
  expect(neighbourhoodsOf(TINY_AREA, { level: 'ward', row: 1 })).toEqual([2, 3])
  expect(neighbourhoodsOf(TINY_AREA, { level: 'ward', row: 7 })).toEqual([])
  expect(neighbourhoodsOf(TINY_AREA, { level: 'neighbourhood', row: 3 })).toEqual([3])
})
