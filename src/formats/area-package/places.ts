import type {
  InspectionFact,
  Place,
  ResultMeasure,
  SchoolFacts,
  SchoolResults,
} from '../../domain/place.ts'
import type { Result } from '../../domain/result.ts'
import { FORMAT_VERSION, PACKAGE_FILES } from './file-names.ts'
import { type JsonCursor, parseJson } from './json-cursor.ts'
import type { FileOfPlaces } from './place-files.ts'

/** Name of the version, a foreign member of the feature collection (RFC 7946, section 6.1). */
const VERSION_MEMBER = 'zoneExplorerFormat'

/**
 * A GeoJSON FeatureCollection of points (RFC 7946), one line a place so that two builds can be
 * compared. What is not known is left out; `outside` stands only where it is true. `rights` of places
 * that have a licence of their own stand in the file itself.
 */
export function writePlaces(
  places: readonly Place[],
  rights?: { readonly licence: string; readonly attribution: string },
): string {
  const lines = places.map((place) => JSON.stringify(toFeature(place)))
  const features = lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`
  const version = `"${VERSION_MEMBER}":${String(FORMAT_VERSION)}`
  const { licence, attribution } = rights ?? {}
  const owned =
    rights === undefined ? '' : `,${JSON.stringify({ licence, attribution }).slice(1, -1)}`
  return `{"type":"FeatureCollection",${version}${owned},"features":[${features}]}\n`
}

function toFeature({ id, lng, lat, outside, ...facts }: Place) {
  const known = Object.entries(facts).filter(([, value]) => value !== null)
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lng, lat] },
    properties: { ...Object.fromEntries(known), ...(outside ? { outside } : {}) },
  }
}

/** Reads any of the files of places; ids are there once. `file` is the name for the error. */
export function readPlaces(text: string, file?: FileOfPlaces): Result<readonly Place[]> {
  const parsed = parseJson(file === undefined ? 'places' : PACKAGE_FILES[file], text)
  if (!parsed.ok) return parsed
  const root = parsed.value
  root.at(VERSION_MEMBER).oneOf([FORMAT_VERSION])
  root.at('type').oneOf(['FeatureCollection'])
  const seen = new Set<string>()
  const places = root.at('features').list((feature) => {
    const place = takePlace(feature)
    if (seen.has(place.id)) feature.at('id').reject('each id once', null)
    seen.add(place.id)
    return place
  })
  return root.finish(places)
}

const text = (cursor: JsonCursor) => cursor.string()
const amount = (cursor: JsonCursor) => cursor.number()

function takePlace(feature: JsonCursor): Place {
  feature.at('type').oneOf(['Feature'])
  const properties = feature.at('properties')
  const word = (name: string) => properties.at(name).ifPresent(text)
  return {
    id: feature.at('id').string(),
    name: properties.at('name').string(),
    kind: properties.at('kind').string(),
    ...takePoint(feature.at('geometry')),
    outside: properties.at('outside').ifPresent((outside) => outside.boolean()) ?? false,
    address: word('address'),
    postcode: word('postcode'),
    website: word('website'),
    phone: word('phone'),
    serves: word('serves'),
    ageFrom: properties.at('ageFrom').ifPresent(amount),
    ageTo: properties.at('ageTo').ifPresent(amount),
    hours: word('hours'),
    offers: word('offers'),
    source: properties.at('source').string(),
    school: properties.at('school').ifPresent(takeSchool),
  }
}

function takePoint(geometry: JsonCursor): { lng: number; lat: number } {
  geometry.at('type').oneOf(['Point'])
  const coordinates = geometry.at('coordinates')
  const [lng = 0, lat = 0] = coordinates.numbers(2)
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90) {
    coordinates.reject('a longitude and a latitude in degrees', null)
  }
  return { lng, lat }
}

function takeSchool(school: JsonCursor): SchoolFacts {
  return {
    type: school.at('type').string(),
    phase: school.at('phase').string(),
    pupils: school.at('pupils').orNull(amount),
    freeSchoolMealsPercent: school.at('freeSchoolMealsPercent').orNull(amount),
    sixthForm: school.at('sixthForm').orNull((sixthForm) => sixthForm.boolean()),
    inspection: school.at('inspection').orNull(takeInspection),
    results: school.at('results').ifPresent((results) => results.list(takeResults)) ?? [],
  }
}

function takeResults(results: JsonCursor): SchoolResults {
  const stages = ['key-stage-2', 'key-stage-4'] as const
  return {
    stage: results.at('stage').oneOf(stages) ?? 'key-stage-2',
    year: results.at('year').string(),
    pupils: results.at('pupils').orNull(amount),
    measures: results.at('measures').list((measure) => ({
      measure: measure.at('measure').string(),
      unit: measure.at('unit').oneOf(['percent', 'score'] as const) ?? 'score',
      value: measure.at('value').orNull(amount),
      missing: measure.at('missing').orNull(takeReason),
    })),
  }
}

function takeReason(missing: JsonCursor): ResultMeasure['missing'] {
  return missing.oneOf(['suppressed', 'not-collected'] as const) ?? null
}

function takeInspection(inspection: JsonCursor): InspectionFact {
  return {
    date: inspection.at('date').string(),
    framework: inspection.at('framework').string(),
    judgements: inspection.at('judgements').list((judgement) => ({
      aspect: judgement.at('aspect').string(),
      outcome: judgement.at('outcome').string(),
    })),
  }
}
