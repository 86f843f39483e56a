import { createHash } from 'node:crypto'
import type { PlaceKind } from '../../src/catalogue/place-kind.ts'
import { PLACE_KINDS } from '../../src/catalogue/places.ts'
import type { Problem } from '../../src/domain/result.ts'
import { readCount, readWords } from '../readers/cells.ts'
import type { LngLat } from '../readers/coordinates.ts'
import type { ColumnSpec, ColumnSpecs } from '../readers/headings.ts'
import { nearestHeading } from '../readers/headings.ts'
import { duplicateProblem } from './duplicates.ts'
import type { FoundPlace } from './place-table.ts'
import { readPostcode, readWebsite, UNSAID } from './place-table.ts'

/** Id of the source of what a user brings. */
export const OWN_PLACES = 'own-places'

/** What may be said of a place, under which headings. */
export const PLACE_COLUMNS = {
  name: column(/^(name|place|title)$/, 'name'),
  kind: column(/^(kind|type|category)$/, 'kind'),
  x: optional(/^(lng|lon|long|longitude|easting|x)$/, 'longitude'),
  y: optional(/^(lat|latitude|northing|y)$/, 'latitude'),
  postcode: optional(/^post ?code$/, 'postcode'),
  address: optional(/^address$/, 'address'),
  website: optional(/^(website|web|url)$/, 'website'),
  phone: optional(/^(phone|telephone|tel)$/, 'phone'),
  serves: optional(/^(serves|for whom)$/, 'serves'),
  ageFrom: optional(/^(age ?from|from age|minimum age)$/, 'age from'),
  ageTo: optional(/^(age ?to|to age|maximum age)$/, 'age to'),
  hours: optional(/^(hours|opening hours|when)$/, 'hours'),
  offers: optional(/^(offers|description|what it offers)$/, 'offers'),
} satisfies ColumnSpecs<string>

export type PlaceKey = keyof typeof PLACE_COLUMNS

function column(pattern: RegExp, heading: string): ColumnSpec {
  return { heading, pattern }
}

function optional(pattern: RegExp, heading: string): ColumnSpec {
  return { heading, pattern, optional: true }
}

/** What a row or a feature says, whichever it is. */
export interface Told {
  readonly where: string
  readonly text: (key: PlaceKey) => string
  readonly problem: (key: PlaceKey, expected: string) => Problem
}

/** Where it is; none where only a postcode can tell. */
export type Point = { readonly at: LngLat | null } | Problem

/** Collects places, each once; `take` gives what is wrong with one. */
export class OwnPlaces {
  readonly found: FoundPlace[] = []
  private readonly ids = new Set<string>()

  take(told: Told, point: Point): Problem | null {
    const words = (key: PlaceKey) => readWords(told.text(key))
    const name = words('name')
    if (name === null) return told.problem('name', 'the name of a place')
    const kind = kindOf(words('kind') ?? '')
    if (kind === null) return told.problem('kind', kindsNear(words('kind') ?? ''))
    if (!('at' in point)) return point
    const written = words('postcode')
    const postcode = readPostcode(written ?? '')
    if (written !== null && postcode === null)
      return told.problem('postcode', 'a postcode such as B1 1AA')
    if (point.at === null && postcode === null) {
      return told.problem('postcode', 'a postcode, where no coordinates are given')
    }
    const ages = readAges(told)
    if ('where' in ages) return ages
    const id = idOf([
      name,
      kind.id,
      postcode ?? point.at?.map((one) => one.toFixed(5)).join() ?? '',
    ])
    if (this.ids.has(id)) return duplicateProblem(told.where, name)
    this.ids.add(id)
    const said = { address: words('address'), phone: words('phone'), serves: words('serves') }
    const more = {
      hours: words('hours'),
      offers: words('offers'),
      website: readWebsite(told.text('website')),
    }
    const facts = { ...UNSAID, ...said, ...more, ...ages, id, name, kind: kind.id, postcode }
    this.found.push({ facts: { ...facts, source: OWN_PLACES }, point: point.at })
    return null
  }
}

function readAges(told: Told): { ageFrom: number | null; ageTo: number | null } | Problem {
  const ages = { ageFrom: null as number | null, ageTo: null as number | null }
  for (const key of ['ageFrom', 'ageTo'] as const) {
    const cell = readCount(told.text(key))
    if (cell.kind === 'unreadable') return told.problem(key, 'an age in years')
    if (cell.kind === 'value') ages[key] = cell.value
  }
  return ages
}

/** By id, title or plural, whatever the case. */
function kindOf(words: string): PlaceKind | null {
  const wanted = words.toLowerCase()
  const names = ({ id, title, plural }: PlaceKind) => [id, title, plural]
  return PLACE_KINDS.find((kind) => names(kind).some((one) => one.toLowerCase() === wanted)) ?? null
}

function kindsNear(words: string): string {
  const near = nearestHeading(
    words,
    PLACE_KINDS.map(({ title }) => title),
  )
  return `a kind of place, such as "${near ?? 'Library'}"`
}

function idOf(facts: readonly string[]): string {
  const text = JSON.stringify([OWN_PLACES, ...facts])
  return `own:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
}
