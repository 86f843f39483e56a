import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHECKER, checkerTown } from '../../tests/checker-town.ts'
import { smallPlace } from '../domain/place-fixture.ts'
import { placeGround } from '../domain/zones/places-inside.ts'
import { sameInside } from '../domain/zones/same-inside.ts'
import type { OwnLineShape, Position } from '../domain/zones/zone.ts'
import { zoneGround } from '../domain/zones/zone-ground.ts'
import { zoneMembership } from '../domain/zones/zone-membership.ts'
import { readZoneLink, writeZoneLink } from './zone-link.ts'

const town = checkerTown(8, 6)
const ground = zoneGround(town)
const { lng, lat } = town.outputAreas
const SCHOOL: Position = [CHECKER.west + 0.0312345, CHECKER.south + 0.0212345]
const places = placeGround([smallPlace({ id: 'urn:1', lng: SCHOOL[0], lat: SCHOOL[1] })], [])

/** Beside a home by nothing, by rounding, by a centimetre or by part of a metre. */
const beside = fc.constantFrom(0, 1e-12, -1e-12, 3e-9, -3e-9, 4e-8, -4e-8, 3e-6, -3e-6)
const corner = fc.oneof(
  fc
    .tuple(fc.nat(lng.length - 1), beside, beside)
    .map(([at, east, north]): Position => [lng[at]! + east, lat[at]! + north]),
  fc.tuple(beside, beside).map(([x, y]): Position => [SCHOOL[0] + x, SCHOOL[1] + y]),
  fc
    .tuple(fc.double({ min: 0, max: 8, noNaN: true }), fc.double({ min: 0, max: 6, noNaN: true }))
    .map(([x, y]): Position => [CHECKER.west + x * CHECKER.cell, CHECKER.south + y * CHECKER.cell]),
)
const lines: fc.Arbitrary<OwnLineShape> = fc
  .array(corner, { minLength: 3, maxLength: 12 })
  .map((ring) => ({ kind: 'own-line', polygons: [[ring]] }))

const keeps = (one: OwnLineShape, other: OwnLineShape) => sameInside(one, other, { ground, places })

function sent(shape: OwnLineShape, check?: typeof keeps) {
  const zone = { name: 'Mill Hill', mark: 0, codeEdition: 'LSOA 2021', shape }
  const link = writeZoneLink({ area: 'checker', zones: [zone] }, check)
  const read = readZoneLink(link)
  if (read?.ok !== true) throw new Error('The link cannot be read')
  return { link, arrived: read.value.zones[0]!.shape }
}

test('a line through homes takes in the very same homes, neighbourhoods and places at the other end', () => {
  fc.assert(
    fc.property(lines, (shape) => {
      const { arrived } = sent(shape, keeps)
      expect(zoneMembership(arrived, ground)).toEqual(zoneMembership(shape, ground))
      expect(sameInside(shape, arrived, { ground, places })).toBe(true)
    }),
  )
})

const HOME: Position = [lng[0]!, lat[0]!]

/** A triangle whose upper side passes over the home of an output area, so far north of it at its ends. */
function passing(west: number, east: number): OwnLineShape {
  const [x, y] = HOME
  const ring: Position[] = [
    [x - 0.001, y + west],
    [x, y - 0.003],
    [x + 0.003, y + east],
  ]
  return { kind: 'own-line', polygons: [[ring]] }
}

test('the nearer a home to the line, the finer that zone is written', () => {
  const far = passing(0.0001, 0.0001)
  expect(sent(far, keeps).link).toBe(sent(far).link)
  // About two centimetres off; a quarter of a metre to the other side on the usual grid.
  const near = passing(0.000004, -0.000011)
  expect(keeps(near, lineOf(sent(near)))).toBe(false)
  expect(sent(near, keeps).link).toMatch(/^zones=1\./)
  expect(lineOf(sent(near, keeps)).polygons[0]![0][0]![1]).toBeCloseTo(HOME[1] + 0.000004, 7)
  // Some hundredths of a millimetre off.
  const touching = passing(4e-10, -1.1e-9)
  expect(zoneMembership(touching, ground).outputAreaRows).toContain(0)
  expect(sent(touching, keeps).link).toMatch(/^zones=2\./)
  expect(lineOf(sent(touching, keeps))).toEqual(touching)
})

function lineOf({ arrived }: ReturnType<typeof sent>): OwnLineShape {
  if (arrived.kind !== 'own-line') throw new Error('A line arrived as something else')
  return arrived
}

test('a link of the first version opens as ever', () => {
  const read = readZoneLink(
    '#zones=1.9eOMyAd648pILCrKL89NLUpl5gwGclIUXPNSGDh9gv0dFYwMjAwZGBldOZg7z9kynt_DyONUqVCSkaqQVJSfn82CUMTIysjIfH-G-IL3DawL5BkYlgizRAKN4kZSwQ5U8X9Vv1DD12tfmDUYGDQA',
  )
  const line = (ring: readonly Position[]) => ({ kind: 'own-line', polygons: [[ring]] })
  expect(read).toMatchObject({
    ok: true,
    value: {
      area: 'harrowmere',
      zones: [
        { name: 'Shard End', shape: { codes: ['E01009417', 'E01009418', 'E01033561'] } },
        {
          name: 'By the brook',
          mark: 4,
          shape: line([
            [-1.9, 52.5],
            [-1.88, 52.5],
            [-1.88, 52.51234],
          ]),
        },
        {
          name: 'Yard',
          mark: 11,
          shape: line([
            [-1.9, 52.5],
            [-1.899998, 52.5],
            [-1.899998, 52.500002],
          ]),
        },
      ],
    },
  })
})
