import type { Place } from '../place.ts'
import { nearestToOutline, type PlaceBeyond } from './nearest-beyond.ts'
import type { LinePolygon } from './zone.ts'

/** A stage of the way from cradle to career, or a support beside it; the catalogue lists them. */
export interface StripLine {
  readonly id: string
  /** Kinds of place whose own task it is. */
  readonly kinds: readonly string[]
  /** Ages it spans, from the first up to but not including the second; null where ages do not tell. */
  readonly ages: readonly [number, number] | null
}

export interface StripEntry {
  readonly line: string
  /** Places inside for this stage; schools that stand apart are not among them. */
  readonly count: number
  /** Of these, those that are part of a school of another phase: nursery classes, sixth forms. */
  readonly within: number
  /** Pupils of the schools whose own task the stage is; null where no such school says. */
  readonly pupils: number | null
  /** All-through schools among them, whose pupils are counted in each of their stages. */
  readonly allThrough: number
  /** Schools inside of which it is not known whether they have a sixth form. */
  readonly sixthFormUnknown: number
  /** Special, alternative and independent schools for this stage, by kind. */
  readonly apart: readonly { readonly kind: string; readonly count: number }[]
  /** Whether any place for it is known, inside or out: else nothing can be said of a gap. */
  readonly known: boolean
  /** Places for it are known, and none is inside. */
  readonly gap: boolean
  /** Of a gap, the nearest outside and how far it lies from the line; null where none is known. */
  readonly nearest: PlaceBeyond | null
}

const APART = ['special-school', 'alternative-provision', 'independent-school']
const ALL_THROUGH = 'all-through-school'
/** The stage that a school reaches only by its sixth form, which the register tells apart from its ages. */
const SIXTH_FORM_AGE = 16

export interface StripOptions {
  readonly lines: readonly StripLine[]
  /** All places known, those up to 3 km outside the area too. */
  readonly places: readonly Place[]
  /** Those inside the zone. */
  readonly inside: readonly Place[]
  /** Makes the zone's outline, for distances; asked for once, and only where there is a gap. */
  readonly outline: () => readonly LinePolygon[]
}

/**
 * What a zone holds for each stage. A school counts for the stages its real ages overlap by a year or
 * more; where its ages are not known, by its phase, and whether it has a sixth form is then not known
 * unless the register says. All-through schools count in each stage.
 */
export function careerStrip(options: StripOptions): StripEntry[] {
  const held = new Set(options.inside)
  let outline: readonly LinePolygon[] | null = null
  return options.lines.map((line): StripEntry => {
    const serving = options.inside.filter((place) => servesLine(place, line))
    const own = serving.filter(({ kind }) => !APART.includes(kind))
    const main = own.filter(({ kind }) => line.kinds.includes(kind))
    const known = options.places.some((place) => servesLine(place, line))
    const gap = known && serving.length === 0
    return {
      line: line.id,
      count: own.length,
      within: own.length - main.length,
      pupils: pupilsOf(main),
      allThrough: main.filter(({ kind }) => kind === ALL_THROUGH).length,
      sixthFormUnknown: options.inside.filter((place) => mayServe(place, line)).length,
      apart: countKinds(serving.filter(({ kind }) => APART.includes(kind))),
      known,
      gap,
      nearest: gap
        ? nearestOf(line, { ...options, held, outline: (outline ??= options.outline()) })
        : null,
    }
  })
}

function nearestOf(
  line: StripLine,
  {
    places,
    outline,
    held,
  }: {
    readonly places: readonly Place[]
    readonly outline: readonly LinePolygon[]
    readonly held: ReadonlySet<Place>
  },
): PlaceBeyond | null {
  if (outline.length === 0) return null
  const others = places.filter(
    (place) => !held.has(place) && !APART.includes(place.kind) && servesLine(place, line),
  )
  return nearestToOutline(others, outline)
}

/** Whether a place is there for a stage. */
export function servesLine(place: Place, { kinds, ages }: StripLine): boolean {
  const { school, ageFrom, ageTo } = place
  if (school === null || ages === null) return kinds.includes(place.kind)
  const sixthFormOnly = ages[0] >= SIXTH_FORM_AGE && !kinds.includes(place.kind)
  if (sixthFormOnly && school.sixthForm === false) return false
  if (ageFrom !== null && ageTo !== null) {
    return Math.min(ageTo, ages[1]) - Math.max(ageFrom, ages[0]) >= 1
  }
  return kinds.includes(place.kind) || (sixthFormOnly && school.sixthForm === true)
}

/** A school of an earlier phase whose ages and sixth form are both not known. */
function mayServe({ school, kind, ageTo }: Place, { kinds, ages }: StripLine): boolean {
  if (school === null || ages === null || ages[0] < SIXTH_FORM_AGE || kinds.includes(kind)) {
    return false
  }
  const hasOlder = kind === 'secondary-school' || kind === ALL_THROUGH
  return hasOlder && ageTo === null && school.sixthForm === null
}

function pupilsOf(schools: readonly Place[]): number | null {
  const known = schools.flatMap(({ school }) => school?.pupils ?? [])
  return known.length === 0 ? null : known.reduce((sum, pupils) => sum + pupils, 0)
}

function countKinds(places: readonly Place[]): StripEntry['apart'] {
  return APART.map((kind) => ({
    kind,
    count: places.filter((place) => place.kind === kind).length,
  })).filter(({ count }) => count > 0)
}
