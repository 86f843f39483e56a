import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHECKER_INDICATORS, checkerTopology, checkerTown } from '../../../tests/checker-town.ts'
import type { Area } from '../area.ts'
import { isInRings } from '../geometry/flat-ring.ts'
import { topologyRings } from '../geometry/topology-rings.ts'
import { withOwnIndicators } from '../own-indicators/with-own-indicators.ts'
import { smallOwnIndicator } from '../own-indicators/own-indicator-fixture.ts'
import { ownIndicatorId } from '../workspace/own-indicator.ts'
import { weightedMean } from '../weighted-mean.ts'
import { outputAreaWards } from './wards-crossed.ts'
import type { Membership, ZoneShape } from './zone.ts'
import { zoneChange } from './zone-change.ts'
import { missingWords, zoneFigureWords } from './zone-figure.ts'
import { zoneGround } from './zone-ground.ts'
import { zoneMembership } from './zone-membership.ts'
import { zoneProfile } from './zone-profile.ts'
import { zoneRing } from './zone-ring.ts'
import { zoneRobustness } from './zone-robustness.ts'

const [COLUMNS, ROWS] = [6, 5]
const topology = checkerTopology(COLUMNS, ROWS)
const wardRings = topologyRings(topology, topology.objects.wards.geometries)

function profileOf(town: Area, membership: Membership) {
  const ground = zoneGround(town)
  return zoneProfile(membership, {
    ground,
    indicators: CHECKER_INDICATORS,
    outputAreaWards: outputAreaWards(ground, wardRings),
  })
}

const town = fc.integer({ min: 1, max: 20 }).map((seed) => checkerTown(COLUMNS, ROWS, seed))
const someRows = fc.uniqueArray(fc.nat(COLUMNS * ROWS - 1), { minLength: 1 })
const codesOf = (area: Area, rows: readonly number[]): ZoneShape => ({
  kind: 'neighbourhoods',
  codes: rows.map((row) => area.neighbourhoods.codes[row]!),
})

test('figures of whole neighbourhoods are their weighted means, counts their sums', () => {
  fc.assert(
    fc.property(town, someRows, (area, rows) => {
      const profile = profileOf(area, zoneMembership(codesOf(area, rows), zoneGround(area)))
      const table = area.neighbourhoods
      const sum = (counts: ArrayLike<number>) =>
        rows.reduce((total, row) => total + counts[row]!, 0)
      expect(profile.residents).toBe(sum(table.residents))
      expect(profile.bands.map(({ residents }) => residents)).toEqual(
        ['0_15', '16_plus'].map((band) => sum(table.residentsByBand.get(band)!)),
      )
      expect([profile.cut, profile.bandsEstimated]).toEqual([[], false])
      for (const figure of profile.figures) {
        const { values, denominators, states } = table.indicators.get(figure.indicator)!
        const mean = weightedMean(values, denominators, rows)
        if (mean === null) expect(figure.zone).toBeNull()
        else expect(figure.zone).toBeCloseTo(mean, 9)
        const known = rows.filter((row) => states[row] === 0)
        const numbers = known.map((row) => values[row]!)
        if (known.length === 0) expect(figure.lowest).toBeNull()
        else expect(figure.lowest?.value).toBe(Math.min(...numbers))
        expect(figure.highest?.rows.length ?? 0).toBe(
          numbers.filter((number) => number === Math.max(...numbers)).length,
        )
        expect(
          figure.missing.reduce((count, { neighbourhoods }) => count + neighbourhoods, 0),
        ).toBe(rows.length - known.length)
      }
    }),
  )
})

test('deciles are counted by residents, wards by output area', () => {
  fc.assert(
    fc.property(town, someRows, (area, rows) => {
      const profile = profileOf(area, zoneMembership(codesOf(area, rows), zoneGround(area)))
      const { residents, imdDecile } = area.neighbourhoods
      const inDeciles = (from: number, to: number) =>
        rows
          .filter((row) => imdDecile[row]! >= from && imdDecile[row]! <= to)
          .reduce((sum, row) => sum + residents[row]!, 0)
      expect(profile.deprivation?.tenth ?? 0).toBe(inDeciles(1, 1))
      expect(profile.deprivation?.fifth ?? 0).toBe(inDeciles(1, 2))
      expect(profile.deprivation?.residents ?? 0).toBe(inDeciles(1, 10))

      const { lng, lat, residents: people, neighbourhoodRows } = area.outputAreas
      for (const ward of profile.wards ?? []) {
        const expected = Array.from(lng.keys())
          .filter((oa) => isInRings(wardRings[ward.row]!, lng[oa]!, lat[oa]!))
          .filter((oa) => rows.includes(neighbourhoodRows[oa]!))
        expect(ward.residents).toBe(expected.reduce((sum, oa) => sum + people[oa]!, 0))
        expect(ward.shareOfZone).toBeCloseTo(ward.residents / profile.residents, 12)
      }
      expect(profile.wards?.reduce((sum, ward) => sum + ward.residents, 0)).toBe(profile.residents)
    }),
  )
})

test('a cut neighbourhood counts by its share, and the profile says so', () => {
  const area = checkerTown(COLUMNS, ROWS)
  const half = [
    [
      [-1.985, 52],
      [-1.97, 52],
      [-1.97, 52.01],
      [-1.985, 52.01],
    ],
  ] as const
  const membership = zoneMembership({ kind: 'own-line', polygons: [half] }, zoneGround(area))
  const profile = profileOf(area, membership)
  const { residents, indicators } = area.neighbourhoods
  const share = membership.shares[0]!
  expect(Array.from(membership.rows)).toEqual([1, 2])
  expect(profile.cut).toEqual([{ row: 1, share, residentsInside: share * residents[1]! }])
  expect(profile.bandsEstimated).toBe(true)
  expect(profile.notes.join(' ')).toMatch(/estimated/)
  const { values, denominators } = indicators.get('imd')!
  const [part, whole] = [share * denominators[1]!, denominators[2]!]
  expect(profile.figures[0]?.zone).toBeCloseTo(
    (part * values[1]! + whole * values[2]!) / (part + whole),
    9,
  )
})

/** The town with the ranks of its neighbourhoods by the IMD score brought to it. */
function withRanks(area: Area, averaged: boolean) {
  const { values } = area.neighbourhoods.indicators.get('imd')!
  const figures = area.neighbourhoods.codes.map((code, row) => {
    const value = values.filter((other) => other > values[row]!).length + 1
    return { code, value, missing: null, weight: null }
  })
  const record = { ...smallOwnIndicator({ figures, averaged }), area: area.manifest.id }
  return { area: withOwnIndicators(area, [record]), id: ownIndicatorId(record) }
}

test('what cannot be averaged shows its range alone, wherever figures of a zone are made', () => {
  const averagedToo = withRanks(checkerTown(COLUMNS, ROWS), true)
  const { area, id } = withRanks(checkerTown(COLUMNS, ROWS), false)
  const ground = zoneGround(area)
  const indicators = [{ id, direction: 'lower-is-worse' }] as const
  const membership = zoneMembership(codesOf(area, [0, 1, 2]), ground)
  const profile = zoneProfile(membership, { ground, indicators })
  const [figure] = profile.figures
  const { values } = area.neighbourhoods.indicators.get(id)!
  const ranks = [0, 1, 2].map((row) => values[row]!)
  expect(figure).toMatchObject({ averaged: false, zone: null, area: null, outlying: [] })
  const ends = [Math.min(...ranks), Math.max(...ranks)] as const
  expect([figure!.lowest?.value, figure!.highest?.value]).toEqual(ends)
  const style = { unit: 'score', decimals: 0 } as const
  expect(zoneFigureWords(figure!, style)).toBe(`${ends[0]} to ${ends[1]}`)
  expect(profile.notes.join(' ')).toMatch(/has a range/)

  expect(zoneChange(membership, { row: 7, kind: 'add', ground, indicators }).figures).toEqual([
    { indicator: id, before: null, after: null },
  ])
  const outerRows = new Set<number>()
  expect(zoneRobustness(membership, { ground, indicators, outerRows }).figures).toEqual([
    { indicator: id, zone: null, lowest: null, highest: null, wards: null },
  ])
  expect(zoneRing(membership, { ground, indicators })[0]!.placesApart).toBeNull()

  const other = zoneGround(averagedToo.area)
  const alike = { ground: other, indicators: [{ ...indicators[0], id: averagedToo.id }] }
  expect(zoneProfile(membership, alike).figures[0]!.zone).not.toBeNull()
})

test('missing values are said by reason', () => {
  const figure = {
    neighbourhoods: 19,
    missing: [
      { state: 1, neighbourhoods: 2 },
      { state: 2, neighbourhoods: 1 },
    ],
  }
  expect(missingWords(figure)).toEqual([
    '2 of 19 neighbourhoods not published',
    '1 of 19 neighbourhoods not collected',
  ])
})

test('a zone without anybody has no figures and no shares, not zeros', () => {
  const area = checkerTown(COLUMNS, ROWS)
  const profile = profileOf(area, zoneMembership(codesOf(area, []), zoneGround(area)))
  expect(profile).toMatchObject({ residents: 0, deprivation: null, wards: [], cut: [] })
  expect(profile.figures.map(({ zone, lowest }) => [zone, lowest])).toEqual(
    CHECKER_INDICATORS.map(() => [null, null]),
  )
})

test('a zone and its complement add up to the area for every count', () => {
  fc.assert(
    fc.property(town, someRows, (area, rows) => {
      const ground = zoneGround(area)
      const others = Array.from({ length: COLUMNS * ROWS }, (_, row) => row).filter(
        (row) => !rows.includes(row),
      )
      const [one, two, all] = [rows, others, [...rows, ...others]].map((each) =>
        profileOf(area, zoneMembership(codesOf(area, each), ground)),
      )
      expect(one!.residents + two!.residents).toBe(all!.residents)
      all!.bands.forEach(({ residents }, at) => {
        expect(one!.bands[at]!.residents + two!.bands[at]!.residents).toBe(residents)
      })
      const tenth = (profile: typeof one) => profile!.deprivation?.tenth ?? 0
      expect(tenth(one) + tenth(two)).toBe(tenth(all))
      all!.figures.forEach(({ people, area: mean, zone, missing }, at) => {
        const [mine, theirs] = [one!.figures[at]!, two!.figures[at]!]
        expect(mine.people + theirs.people).toBe(people)
        const gaps = (figure: typeof mine) =>
          figure.missing.reduce((sum, { neighbourhoods }) => sum + neighbourhoods, 0)
        expect(gaps(mine) + gaps(theirs)).toBe(
          missing.reduce((sum, { neighbourhoods }) => sum + neighbourhoods, 0),
        )
        expect(zone).toBeCloseTo(mean!, 9)
      })
    }),
  )
})
