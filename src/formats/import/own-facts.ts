import type { OwnFacts } from './found-zones.ts'
import { cleanName } from '../../domain/zones/zone-words.ts'

type Members = Readonly<Record<string, unknown>>

/** Names of the members that an export gives a zone, in GeoJSON and KML alike. */
export const OWN_MEMBERS = {
  name: 'name',
  letter: 'letter',
  kind: 'zone_kind',
  codes: 'neighbourhood_codes',
  codeEdition: 'code_edition',
  outlineSum: 'outline_sum',
} as const

/** Members in which other programs and publishers keep names: `Name`, `WD24NM`, `title`. */
const NAMING = [/^name$/i, /^(?:zone|title|label)(?:[_ ]?name)?$/i, /nm$/i, /name/i]

/** Tables have dozens of columns, never so many. */
const MEMBERS_LOOKED_AT = 500
/** Enough to find a name in, however many blanks stand between its letters. */
const LONGEST_TEXT = 1000
/** More than all neighbourhoods of England have. */
const LONGEST_CODES = 500_000

/** The best name among members, as one line of text; empty where there is none. */
export function nameOf(members: Members): string {
  const texts = Object.entries(members)
    .slice(0, MEMBERS_LOOKED_AT)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  for (const pattern of NAMING) {
    for (const [key, text] of texts) {
      const name = pattern.test(key) ? cleanName(text.slice(0, LONGEST_TEXT)) : ''
      if (name !== '') return name
    }
  }
  return ''
}

/** What a zone's export says of it; null where the members are not those of an export. */
export function ownFactsOf(members: Members): OwnFacts | null {
  const kind = textOf(members[OWN_MEMBERS.kind])
  if (kind === null) return null
  return {
    kind,
    letter: textOf(members[OWN_MEMBERS.letter]),
    codeEdition: textOf(members[OWN_MEMBERS.codeEdition]),
    codes: codesOf(members[OWN_MEMBERS.codes]),
    outlineSum: textOf(members[OWN_MEMBERS.outlineSum]),
  }
}

/** A list, or the text that map programs make of one. */
function codesOf(value: unknown): string[] {
  const items = Array.isArray(value) ? (value as unknown[]) : [value]
  const text = items.filter((item) => typeof item === 'string').join(' ')
  return [...new Set(text.slice(0, LONGEST_CODES).match(/[A-Za-z0-9]{1,20}/g))].sort()
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : null
}
