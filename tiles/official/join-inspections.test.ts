import { expect, test } from 'vitest'
import { problemSentence } from '../../src/domain/result.ts'
import { OfficialTown } from '../../tests/town/official-files.ts'
import { TOWN_CODE } from '../../tests/town/town-plan.ts'
import { readOfficial } from './read-official.ts'

const NAME =
  'dfe/Management_information_-_state-funded_schools_-_latest_inspections_as_at_31_Jan_2026.csv'

const HEADINGS = [
  ...['URN', 'School name', 'Ofsted phase', 'Inspection start date', 'Safeguarding standards'],
  ...['Inclusion', 'Early years (where applicable)'],
  'Inspection start date of latest OEIF graded inspection',
  ...['Latest OEIF overall effectiveness', 'Latest OEIF quality of education'],
]
const ROWS = [
  [
    '900001',
    'A',
    'Primary',
    '12/11/2025',
    'Met',
    'Strong standard',
    'NULL',
    '03/02/2020',
    '2',
    '2',
  ],
  ['900002', 'B', 'Secondary', 'NULL', 'NULL', '', '', '05/11/2024', 'Not judged', '1'],
  // Nothing judged, and a grade that nobody dated.
  ['900004', 'C', 'Primary', 'NULL', 'NULL', 'NULL', 'NULL', 'NULL', '2', '9'],
]

function file(rows: readonly (readonly string[])[] = ROWS): string {
  const banner = '"Management information, as at 31 January 2026"\r\n\r\n'
  return banner + [HEADINGS, ...rows].map((cells) => cells.join(',')).join('\r\n')
}

function read(text: string) {
  const request = { asked: [TOWN_CODE], id: null, progress: () => undefined }
  return readOfficial(new OfficialTown().plus(NAME, text).folder(), request)
}

function sentence(change: (text: string) => string): string {
  const result = read(change(file()))
  if (result.ok) throw new Error('read without a problem')
  return problemSentence(result.problem)
}

test('old and new scales stay apart, and no overall grade is made', () => {
  const result = read(file())
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  const facts = result.value.places.schools.map(({ school }) => school?.inspection)
  expect(facts).toEqual([
    {
      date: '2025-11-12',
      framework: 'Ofsted report card',
      judgements: [
        { aspect: 'Safeguarding standards', outcome: 'Met' },
        { aspect: 'Inclusion', outcome: 'Strong standard' },
      ],
    },
    {
      date: '2024-11-05',
      framework: 'Ofsted graded inspection',
      judgements: [
        { aspect: 'Overall effectiveness', outcome: 'Not judged' },
        { aspect: 'Quality of education', outcome: 'Outstanding' },
      ],
    },
    null,
  ])
  const source = result.value.sources.find(({ id }) => id === 'ofsted-inspections')
  expect(source).toMatchObject({ edition: '31 Jan 2026', rowsRead: 3, rowsKept: 2 })
})

test('a file until 2025, without "Latest OEIF", is read too', () => {
  const old = [
    'URN,School name,Ofsted phase,Inspection start date,Overall effectiveness',
    '900001,A,Primary,31/01/2023,3',
  ].join('\n')
  const result = read(old)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  expect(result.value.places.schools[0]?.school?.inspection).toEqual({
    date: '2023-01-31',
    framework: 'Ofsted graded inspection',
    judgements: [{ aspect: 'Overall effectiveness', outcome: 'Requires improvement' }],
  })
})

test('broken rows are named by row and column', () => {
  expect(sentence((text) => text.replace('12/11/2025', '31/02/2025'))).toMatch(
    /row 4, column "Inspection start date": expected a date such as .* found "31\/02\/2025"/,
  )
  expect(sentence((text) => text.replace(',Not judged,1', ',Not judged,7'))).toContain(
    'a grade from 1 to 4',
  )
  expect(sentence((text) => text.replace('900002', '900001'))).toContain('URN 900001 twice')
  expect(sentence((text) => text.replace('URN', 'No'))).toContain('a column "URN"')
})
