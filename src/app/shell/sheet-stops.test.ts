import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestStop, nextStop, SHEET_STOPS, stopHeight } from './sheet-stops.ts'

test('a sheet let go at a stop stays there', () => {
  for (const stop of SHEET_STOPS) expect(nearestStop(stopHeight(stop, 780), 780)).toBe(stop)
})

test('it comes to rest at the stop it was let go nearest to', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 400, max: 1400 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (px, share) => {
        const letGo = share * px
        const rest = Math.abs(stopHeight(nearestStop(letGo, px), px) - letGo)
        for (const stop of SHEET_STOPS) {
          expect(rest).toBeLessThanOrEqual(Math.abs(stopHeight(stop, px) - letGo) + 1e-9)
        }
      },
    ),
  )
})

test('tapping goes through every stop and comes back', () => {
  expect([nextStop('peek'), nextStop('half'), nextStop('full')]).toEqual(['half', 'full', 'peek'])
})
