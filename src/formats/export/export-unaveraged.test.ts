import { expect, test } from 'vitest'
import { smallArea } from '../../domain/area-fixture.ts'
import { smallOwnIndicator } from '../../domain/own-indicators/own-indicator-fixture.ts'
import { withOwnIndicators } from '../../domain/own-indicators/with-own-indicators.ts'
import { smallZone } from '../../domain/zones/zone-fixture.ts'
import { zoneGround } from '../../domain/zones/zone-ground.ts'
import { zoneMembership } from '../../domain/zones/zone-membership.ts'
import { zoneProfile } from '../../domain/zones/zone-profile.ts'
import { exportProfile } from './export-profile.ts'
import { zoneProperties } from './zone-properties.ts'

const TESTFORD = smallArea({
  wards: ['Mill Hill'],
  neighbourhoods: [1000, 3000].map((residents, row) => ({
    name: `Testford ${row}`,
    ward: 0,
    residents,
    cells: { imd: 10 * row },
  })),
})

function exportedWith(averaged: boolean) {
  const figures = [2, 8].map((value, row) => ({
    code: `N10${row}`,
    value,
    missing: null,
    weight: null,
  }))
  const record = smallOwnIndicator({ title: 'Place', unit: 'score', averaged, figures })
  const area = withOwnIndicators(TESTFORD, [record])
  const ground = zoneGround(area)
  const zone = smallZone({ shape: { kind: 'neighbourhoods', codes: ['N100', 'N101'] } })
  const membership = zoneMembership(zone.shape, ground)
  const indicators = area.manifest.ownIndicators
  const profile = zoneProfile(membership, { ground, indicators })
  const exported = { zone, membership, profile, geometry: null }
  const row = exportProfile({ area, zones: [exported] })
    .split('\r\n')
    .find((line) => line.includes('Place (your own figures)'))
  const properties = Object.entries(zoneProperties(exported, area))
  const own = properties.filter(([name]) => name.startsWith('own_'))
  return { row, own: own.map(([name, value]) => [name.replace(/^own_.*_score/, 'own'), value]) }
}

test('figures that were brought go along with a zone, with their mean where they have one', () => {
  const { row, own } = exportedWith(true)
  expect(row).toMatch(/,score,6\.5,6\.5,,2,8,4000,,residents,/)
  expect(own).toEqual([
    ['own', 6.5],
    ['own_area', 6.5],
  ])
})

test('of ranks, deciles and medians the lowest and the highest go along, and no mean', () => {
  const { row, own } = exportedWith(false)
  expect(row).toMatch(/,score,,,,2,8,4000,,nothing: never averaged,/)
  expect(own).toEqual([
    ['own_lowest', 2],
    ['own_highest', 8],
  ])
})
