import { expect, test } from 'vitest'
import { neighbourhoodNames, placeNames } from './names.ts'
import { createRandom } from './prng.ts'

// Large and well-known towns whose names are built of like parts.
const KNOWN = [
  'Aldershot',
  'Alderley',
  'Appleby',
  'Birkenhead',
  'Bramhall',
  'Bramley',
  'Brampton',
  'Cranleigh',
  'Ferndown',
  'Fernhurst',
  'Harrogate',
  'Harrow',
  'Hazelmere',
  'Haslemere',
  'Larkhall',
  'Marlborough',
  'Marlow',
  'Ottery',
  'Rushden',
  'Rushmoor',
  'Sedgefield',
  'Sedgley',
  'Silsden',
  'Skelmersdale',
  'Swallowfield',
  'Tamworth',
  'Thirsk',
  'Wendover',
  'Whitby',
  'Yarmouth',
  'Yarm',
  'Fallowfield',
]

test('names differ, also where there are more than plain pairs', () => {
  const names = placeNames(2400, createRandom(1, 'names'))
  expect(new Set(names).size).toBe(2400)
  expect(names.filter((name) => KNOWN.some((known) => name.endsWith(known)))).toEqual([])
})

test('neighbourhoods of a ward share numbers by five', () => {
  const wards = Int32Array.of(0, 0, 0, 0, 0, 0, 1, 1)
  expect(neighbourhoodNames('Town', wards)).toEqual([
    'Town 001A',
    'Town 001B',
    'Town 001C',
    'Town 001D',
    'Town 001E',
    'Town 002A',
    'Town 003A',
    'Town 003B',
  ])
})
