import { expect, test } from 'vitest'
import { problemSentence } from '../../src/domain/result.ts'
import {
  CLAIMANTS_FILE,
  claimantCount,
  EDITION_LOOKUP_FILE,
  editionLookup,
} from '../../tests/town/official-claimants.ts'
import { OfficialTown } from '../../tests/town/official-files.ts'
import { TOWN_CODE } from '../../tests/town/town-plan.ts'
import { readOfficial } from './read-official.ts'

function read(town: OfficialTown) {
  const request = { asked: [TOWN_CODE], id: null, progress: () => undefined }
  return readOfficial(town.folder(), request)
}

function readWell(town: OfficialTown) {
  const result = read(town)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  const notes = result.value.notes.join(' ')
  const claims = result.value.indicators.find(({ id }) => id === 'unemployment-claimants')
  return { area: result.value, notes, claims }
}

function sentence(town: OfficialTown): string {
  const result = read(town)
  if (result.ok) throw new Error('read without a problem')
  return problemSentence(result.problem)
}

function withClaimants(change: (text: string) => string = (text) => text): OfficialTown {
  return new OfficialTown()
    .plus(CLAIMANTS_FILE, change(claimantCount()))
    .plus(EDITION_LOOKUP_FILE, editionLookup())
}

test('claimants of 2011 come to the neighbourhoods of 2021 by the change codes', () => {
  const { claims, notes, area } = readWell(withClaimants())
  const people = (number: number) => 4 * Math.floor((200 * number + 150) / 6)
  const cells = claims?.cells
  const value = expect.closeTo(3000 / (people(1) + people(2)), 9) as number
  expect(cells?.get('E01090001')).toEqual({ value, denominator: people(1) })
  expect(cells?.get('E01090002')).toEqual({ value, denominator: people(2) })
  expect(cells?.get('E01090003')).toEqual({ value: 6000 / people(3), denominator: people(3) })
  expect(cells?.get('E01090004')).toEqual({ missing: 'not-comparable', denominator: people(4) })
  expect(cells?.get('E01090006')).toEqual({ value: 0, denominator: people(6) })
  expect(cells?.get('E01090007')).toEqual({ value: 3000 / people(7), denominator: people(7) })
  expect(claims?.edition).toBe('Claimant count, September 2026')
  expect(claims?.weight).toContain('aged 16 to 64')
  expect(notes).toContain('not comparable in 2 neighbourhoods (E01090004, E01090005)')
  expect(area.sources.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['nomis-claimant-count', 'ons-lsoa11-lsoa21-lookup']),
  )
})

test('rows of one sex or a rate are passed over; two months are not', () => {
  const women = claimantCount().split('\n').slice(1, 3).join('\n').replaceAll(',0,0,1,', ',2,0,1,')
  expect(readWell(withClaimants((text) => text + women)).claims?.cells).toEqual(
    readWell(withClaimants()).claims?.cells,
  )
  const both = withClaimants((text) => text + (claimantCount('August 2026').split('\n')[1] ?? ''))
  expect(sentence(both)).toMatch(/row \d+, column "DATE_NAME": expected "September 2026"/)
})

test('what is absent is a note, never a failure', () => {
  expect(readWell(new OfficialTown()).notes).toContain('unemployment by claimants is left out')
  const alone = new OfficialTown().plus(CLAIMANTS_FILE, claimantCount())
  expect(readWell(alone).claims).toBeUndefined()
  expect(readWell(alone).notes).toContain('no lookup to 2021')
  const ageless = readWell(withClaimants().without('ages'))
  expect(ageless.claims).toBeUndefined()
  expect(ageless.notes).toContain('no table here counts residents aged 16 to 64')
})

test('a file by LSOA of 2021 needs no conversion; codes of both editions are named', () => {
  const now = withClaimants((text) =>
    text.replace('E01000101', 'E01090001').replace(/^.*E010001.*\n/gm, ''),
  )
  const { claims, notes } = readWell(now)
  expect(claims?.cells.get('E01090001')).toMatchObject({ value: 3000 / (4 * 58) })
  expect(notes).not.toContain('LSOA of 2011')
  const mixed = withClaimants((text) => text.replace('E01000101', 'E01090001'))
  expect(sentence(mixed)).toMatch(
    /codes of 2011 \(E01000103, E01000113, E01000104\) and of 2021 \(E01090001\)/,
  )
})

test('broken rows are named by row and column', () => {
  const wordy = withClaimants((text) => text.replace(/20100,30$/m, '20100,thirty'))
  expect(sentence(wordy)).toMatch(/row 2, column "OBS_VALUE": .* found "thirty"/)
  const twice = withClaimants((text) => `${text}${text.split('\n')[1]}\n`)
  expect(sentence(twice)).toContain('E01000101 twice')
  const unknown = withClaimants().plus(EDITION_LOOKUP_FILE, editionLookup().replace(',M,', ',Q,'))
  expect(sentence(unknown)).toMatch(/column "CHGIND": expected one of U, S, M and X/)
  const bestFit = withClaimants().plus(EDITION_LOOKUP_FILE, editionLookup().replace('CHGIND', 'X'))
  expect(sentence(bestFit)).toContain('expected a column "CHGIND"')
})
