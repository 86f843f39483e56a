import { expect, test } from 'vitest'
import { TINY_AREA } from '../../../tests/tiny-area.ts'
import { wardShape } from './ward-shape.ts'

test('a ward begins with the neighbourhoods that fit it best', () => {
  expect(wardShape(TINY_AREA, 1)).toEqual({
    kind: 'neighbourhoods',
    codes: ['E01000002', 'E01000003'],
  })
  expect(wardShape(TINY_AREA, 7).codes).toEqual([])
})
