/** A school, service or community asset. It *is located* at a point and *serves* someone. */

/** The three files of a package that hold places. */
export type PlaceFile = 'schools' | 'services' | 'assets'

/** The seven groups in which places are listed, coloured and shaped. */
export type PlaceGroup =
  | 'schools'
  | 'health-and-family'
  | 'youth-and-sport'
  | 'libraries-arts-learning'
  | 'faith-and-community'
  | 'parks-and-places'
  | 'workplaces'

/** An official fact about a school's inspection; old and new scales are never mixed. */
export interface InspectionFact {
  /** ISO date. */
  readonly date: string
  readonly framework: string
  readonly judgements: readonly { readonly aspect: string; readonly outcome: string }[]
}

/** One published measure; a figure that is missing keeps its reason. */
export interface ResultMeasure {
  /** "Expected standard in reading, writing and maths". */
  readonly measure: string
  readonly unit: 'percent' | 'score'
  /** Null where there is none. */
  readonly value: number | null
  readonly missing: 'suppressed' | 'not-collected' | null
}

/**
 * What a school's pupils reached at the end of a key stage. It describes pupils who attend, wherever they
 * live, and says nothing of the children who live nearby.
 */
export interface SchoolResults {
  readonly stage: 'key-stage-2' | 'key-stage-4'
  /** School year in words: "2024/25"; "of unknown year" where the source does not say. */
  readonly year: string
  /** Pupils at the end of the key stage. */
  readonly pupils: number | null
  readonly measures: readonly ResultMeasure[]
}

export interface SchoolFacts {
  /** As published, e.g. "Academy converter". */
  readonly type: string
  readonly phase: string
  readonly pupils: number | null
  /** Percent of pupils eligible for free school meals. */
  readonly freeSchoolMealsPercent: number | null
  /** Null where the source does not say. */
  readonly sixthForm: boolean | null
  readonly inspection: InspectionFact | null
  /** At most one a key stage, the earlier first. */
  readonly results: readonly SchoolResults[]
}

export interface Place {
  /** By publisher: `urn:103120`, `ods:M81062`, `osm:node/1`; else `own:` and a hash. */
  readonly id: string
  readonly name: string
  /** Id of a kind in the catalogue. */
  readonly kind: string
  readonly lng: number
  readonly lat: number
  /** True where the point lies outside the area, up to 3 km away. */
  readonly outside: boolean
  readonly address: string | null
  readonly postcode: string | null
  readonly website: string | null
  readonly phone: string | null
  /** Whom it serves, in words; null where the source does not say. */
  readonly serves: string | null
  /** Ages it is for, in years; null where unknown. */
  readonly ageFrom: number | null
  readonly ageTo: number | null
  /** Opening hours in words. */
  readonly hours: string | null
  /** What it offers, in words. */
  readonly offers: string | null
  /** Id of the manifest source that told us. */
  readonly source: string
  readonly school: SchoolFacts | null
}
