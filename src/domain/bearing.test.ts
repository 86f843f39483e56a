import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bearingDegrees, compassWords, turnDegrees } from './bearing.ts'
import { distanceM } from './distance.ts'

const HOME = { lng: -1.9, lat: 52.5 }

test('the four quarters, and what lies between', () => {
  const to = (lng: number, lat: number) =>
    compassWords(bearingDegrees(HOME, { lng: HOME.lng + lng, lat: HOME.lat + lat }))
  expect([to(0, 0.01), to(0.01, 0), to(0, -0.01), to(-0.01, 0)]).toEqual([
    'north',
    'east',
    'south',
    'west',
  ])
  // A degree of longitude is about six tenths of one of latitude here.
  expect([to(0.01, 0.006), to(0.01, -0.006), to(-0.01, -0.006), to(-0.01, 0.006)]).toEqual([
    'north-east',
    'south-east',
    'south-west',
    'north-west',
  ])
})

test('walking a kilometre along a bearing leads to where it was taken', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 359.9, noNaN: true }), (degrees) => {
      const radians = (degrees * Math.PI) / 180
      const metresPerDegree = distanceM(HOME, { ...HOME, lat: HOME.lat + 0.001 }) / 0.001
      const there = {
        lng:
          HOME.lng +
          (1000 * Math.sin(radians)) / metresPerDegree / Math.cos((HOME.lat * Math.PI) / 180),
        lat: HOME.lat + (1000 * Math.cos(radians)) / metresPerDegree,
      }
      expect(turnDegrees(bearingDegrees(HOME, there), degrees)).toBeLessThan(0.01)
    }),
  )
})

test('a turn is the shorter way round', () => {
  expect(turnDegrees(350, 10)).toBe(20)
  expect(turnDegrees(10, 350)).toBe(20)
  expect(turnDegrees(90, 270)).toBe(180)
})
