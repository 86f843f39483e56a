import { expect, test } from 'vitest'
import { smallArea } from '../area-fixture.ts'
import { visitorWords } from './visitor-words.ts'
import { smallZone } from './zone-fixture.ts'

const AREA = smallArea({
  wards: ['Mill Hill'],
  neighbourhoods: [{ name: 'Testford 001A', ward: 0, residents: 1500, cells: {} }],
})
const NORTH = smallZone({ name: 'North' })
const SOUTH = smallZone({ name: 'South' })

test('visiting zones are named, and those among one’s own already are counted', () => {
  expect(visitorWords({ zones: [NORTH], fresh: 1, area: AREA })).toEqual([
    '1 visiting zone from a link: North.',
  ])
  expect(visitorWords({ zones: [NORTH, SOUTH], fresh: 1, area: AREA })).toEqual([
    '2 visiting zones from a link: North and South.',
    '1 of them is among yours already.',
  ])
  expect(visitorWords({ zones: [NORTH, SOUTH], fresh: 0, area: AREA })).toEqual([
    'Both zones in this link are among yours already.',
  ])
})

test('codes and editions that the area does not have are said', () => {
  const codes = ['N100', ...Array.from({ length: 7 }, (_, i) => `N90${i}`)]
  const old = smallZone({ codeEdition: 'LSOA 2011', shape: { kind: 'neighbourhoods', codes } })
  expect(visitorWords({ zones: [NORTH, old], fresh: 2, area: AREA }).slice(1)).toEqual([
    'Drawn with the neighbourhoods of LSOA 2011; here they are those of LSOA 2021.',
    '7 codes no longer match Testford: N900, N901, N902, N903, N904 and 2 more; they are kept, and counted for nobody.',
  ])
  const one = smallZone({ shape: { kind: 'neighbourhoods', codes: codes.slice(0, 2) } })
  expect(visitorWords({ zones: [one], fresh: 1, area: AREA }).slice(1)).toEqual([
    '1 code no longer matches Testford: N900; it is kept, and counted for nobody.',
  ])
})
