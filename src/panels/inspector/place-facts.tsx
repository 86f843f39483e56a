import type { ReactNode } from 'react'
import { formatNumber } from '../../domain/figure.ts'
import type {
  InspectionFact,
  Place,
  ResultMeasure,
  SchoolFacts,
  SchoolResults,
} from '../../domain/place.ts'
import { NBSP } from '../../domain/words.ts'

export interface PlaceFact {
  readonly term: string
  readonly detail: ReactNode
}

type MaybeFact = readonly [term: string, detail: ReactNode]

/** What the source says of a place, in the order a reader asks; what is not known is left out. */
export function placeFacts(place: Place): readonly PlaceFact[] {
  const facts: readonly MaybeFact[] = [
    ['What it offers', place.offers],
    ['Whom it serves', place.serves],
    ['For ages', ageWords(place.ageFrom, place.ageTo)],
    ['When', place.hours],
    ...(place.school === null ? [] : schoolFacts(place.school, place.ageTo)),
    ['Address', addressWords(place)],
    ['Telephone', place.phone],
    ['Website', place.website === null ? null : <Website address={place.website} />],
  ]
  return facts.flatMap(([term, detail]) => (detail === null ? [] : [{ term, detail }]))
}

/** Age from which the lack of a sixth form is worth a line. */
const SIXTH_FORM_AGE = 16

function schoolFacts(school: SchoolFacts, ageTo: number | null): readonly MaybeFact[] {
  const meals = school.freeSchoolMealsPercent
  return [
    ['Phase', school.phase],
    ['Type', school.type],
    ['Pupils', school.pupils === null ? null : formatNumber(school.pupils)],
    ['Free school meals', meals === null ? null : `${formatNumber(meals, 1)}${NBSP}% of pupils`],
    ['Sixth form', sixthFormWords(school.sixthForm, ageTo)],
    ['Inspection', school.inspection === null ? null : <Inspection fact={school.inspection} />],
    ...school.results.map((results): MaybeFact => {
      return [STAGE_WORDS[results.stage], <Results key={results.stage} results={results} />]
    }),
  ]
}

function sixthFormWords(sixthForm: boolean | null, ageTo: number | null): string | null {
  if (sixthForm === true) return 'yes'
  return sixthForm === false && ageTo !== null && ageTo >= SIXTH_FORM_AGE ? 'no' : null
}

/** "3–11", "from 16", "up to 5"; null where neither end is known. */
function ageWords(from: number | null, to: number | null): string | null {
  if (from === null) return to === null ? null : `up to ${to}`
  return to === null ? `from ${from}` : `${from}–${to}`
}

function addressWords({ address, postcode }: Place): string | null {
  const parts = [address, postcode?.replaceAll(' ', NBSP) ?? null].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}

/** Every judgement beside its own aspect; no single word for a whole school. */
function Inspection({ fact }: { readonly fact: InspectionFact }) {
  return (
    <>
      <time dateTime={fact.date}>{dateWords(fact.date)}</time>, {fact.framework}
      <ul>
        {fact.judgements.map(({ aspect, outcome }) => (
          <li key={aspect}>
            {aspect}: {outcome}
          </li>
        ))}
      </ul>
    </>
  )
}

const STAGE_WORDS: Readonly<Record<SchoolResults['stage'], string>> = {
  'key-stage-2': 'Results at 11',
  'key-stage-4': 'Results at 16',
}

/** Each measure by itself, with whom it speaks of; schools are not compared. */
function Results({ results }: { readonly results: SchoolResults }) {
  const { year, pupils, measures } = results
  const of = pupils === null ? '' : `, ${formatNumber(pupils)} pupils`
  return (
    <>
      {`${/^\d/.test(year) ? `School year ${year}` : 'School year not stated'}${of}. Of the pupils who go to this school, wherever they live; not of the children who live nearby.`}
      <ul>
        {measures.map((one) => (
          <li key={one.measure}>
            {one.measure}: {measureWords(one)}
          </li>
        ))}
      </ul>
    </>
  )
}

function measureWords({ unit, value, missing }: ResultMeasure): string {
  if (value === null) return missing === 'suppressed' ? 'not published' : 'not collected'
  return unit === 'percent' ? `${formatNumber(value)}${NBSP}%` : formatNumber(value, 1)
}

const dateFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

function dateWords(isoDate: string): string {
  const time = Date.parse(isoDate)
  return Number.isNaN(time) ? isoDate : dateFormat.format(time)
}

/** A link only where it is an address of the web; anything else is shown as it was given. */
function Website({ address }: { readonly address: string }) {
  const full = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`
  if (!/^https?:\/\//i.test(full) || !URL.canParse(full)) return address
  return (
    <a href={full} target="_blank" rel="noreferrer">
      {full.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')}
    </a>
  )
}
