import { expect, test } from 'vitest'
import { TINY_AREA } from '../../../tests/tiny-area.ts'
import { asPostcode, listedNeighbourhoods, listedWords } from './listed-neighbourhoods.ts'

const POSTCODES = {
  pointOf: (postcode: string) => (postcode === 'B44 9AB' ? { lng: -1.9, lat: 52.5 } : null),
  rowAt: () => 3,
}

const listed = (text: string) => listedNeighbourhoods(listedWords(text), TINY_AREA, POSTCODES)

test('codes, names, wards and postcodes in any order and any writing', () => {
  expect(listed('b449ab\n"E01000001", name of e01000000; E05000000')).toEqual({
    codes: ['E01000000', 'E01000001', 'E01000003'],
    found: 4,
    notFound: [],
  })
})

test('what stands for nothing here is named as it was typed, once', () => {
  expect(listed('E01999999\tZZ9 9ZZ\nE01999999,E01000002')).toEqual({
    codes: ['E01000002'],
    found: 1,
    notFound: ['E01999999', 'ZZ9 9ZZ'],
  })
  expect(listed(' ,\n')).toEqual({ codes: [], found: 0, notFound: [] })
})

test('a postcode is known with and without its blank, and nothing else is one', () => {
  expect(['b449ab', 'B4 4AB', 'sw1a1aa', 'E01000001', 'B44'].map(asPostcode)).toEqual([
    'B44 9AB',
    'B4 4AB',
    'SW1A 1AA',
    null,
    null,
  ])
})
