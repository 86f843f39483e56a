import { expect, test } from 'vitest'
import type { LinkZone } from './link/packed-zone.ts'
import { visitorId, zoneContent } from './zone-identity.ts'

const ONE: LinkZone = {
  name: 'Shard End',
  mark: 0,
  codeEdition: 'LSOA 2021',
  shape: { kind: 'neighbourhoods', codes: ['E01009417', 'E01009418', 'E01033561'] },
}

test('content is equal for equal zones under another letter, and for lines on the same grid', () => {
  const otherLetter: LinkZone = { ...ONE, mark: 3 }
  expect(zoneContent(otherLetter)).toEqual(zoneContent(ONE))
  expect(zoneContent({ ...ONE, name: 'Tile Cross' })).not.toEqual(zoneContent(ONE))
  const line = (shift: number): LinkZone => ({
    ...ONE,
    shape: {
      kind: 'own-line',
      polygons: [
        [
          [
            [-1.9 + shift, 52.5],
            [-1.8, 52.5],
            [-1.8, 52.6],
          ],
        ],
      ],
    },
  })
  expect(zoneContent(line(0.000001))).toEqual(zoneContent(line(0)))
  expect(zoneContent(line(0.00002))).not.toEqual(zoneContent(line(0)))
})

test('the id of a zone from a link is a uuid made from its content and area', () => {
  const id = visitorId('birmingham', ONE)
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  const otherLetter: LinkZone = { ...ONE, mark: 5 }
  expect(visitorId('birmingham', otherLetter)).toBe(id)
  const others = [
    visitorId('solihull', ONE),
    visitorId('birmingham', ONE, 1),
    visitorId('birmingham', { ...ONE, name: 'Shard end' }),
    visitorId('birmingham', { ...ONE, shape: { kind: 'neighbourhoods', codes: [] } }),
  ]
  expect(new Set([id, ...others]).size).toBe(5)
})
