import { expect, test } from 'vitest'
import { placePoint } from './coordinates.ts'

test('magnitude tells metres from degrees', () => {
  expect(placePoint(-1.9, 52.48)).toEqual({ ok: true, point: [-1.9, 52.48] })
  const placed = placePoint(406_348, 293_643)
  expect(placed.ok && placed.point[0]).toBeCloseTo(-1.908, 2)
})

test('latitude before longitude, and points nowhere in Britain, are told', () => {
  expect(placePoint(52.48, -1.9)).toMatchObject({
    ok: false,
    found: expect.stringContaining('latitude') as unknown,
  })
  expect(placePoint(0, 0)).toMatchObject({ ok: false })
  expect(placePoint(-200_000, 6_800_000)).toMatchObject({
    ok: false,
    found: expect.stringContaining('outside Britain') as unknown,
  })
  expect(placePoint(Number.NaN, 5)).toMatchObject({ ok: false })
})
