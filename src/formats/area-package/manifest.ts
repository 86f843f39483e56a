import type {
  AgeBand,
  AreaManifest,
  GeographyFacts,
  IndicatorFacts,
  National,
  OwnIndicator,
  SourceFacts,
} from '../../domain/area.ts'
import type { Result } from '../../domain/result.ts'
import { FORMAT_VERSION, PACKAGE_FILES } from './file-names.ts'
import { type JsonCursor, parseJson } from './json-cursor.ts'
import { shortestFloat32 } from './quantiles.ts'
import { type Resource, resourceMember } from './resources.ts'

/**
 * `datapackage.json`, a Frictionless Data Package: `name`, `title`, `created`, `resources`,
 * `sources` and `licenses` as that standard has them, the other members ours. The version stands
 * first. National quantiles are written in float32 precision.
 */
export function writeManifest(manifest: AreaManifest, resources: readonly Resource[]): string {
  const { formatVersion, id, title, built, sources, indicators, ...facts } = manifest
  const document = {
    formatVersion,
    name: id,
    title,
    created: built,
    ...facts,
    resources: resources.map(resourceMember),
    licenses: licencesOf(sources),
    sources: sources.map(sourceMember),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      national: indicator.national && {
        ...indicator.national,
        quantiles: indicator.national.quantiles.map(shortestFloat32),
      },
    })),
  }
  return `${JSON.stringify(document)}\n`
}

/** Frictionless wants `title` and `path`; a source that was made here has no address. */
function sourceMember({ address, ...facts }: SourceFacts) {
  return address === '' ? facts : { ...facts, path: address }
}

/** Licences by their Open Definition names, where the words of the source are known. */
const LICENCE_NAMES: readonly (readonly [words: RegExp, name: string])[] = [
  [/open government/i, 'OGL-UK-3.0'],
  [/cc0/i, 'CC0-1.0'],
  [/odbl|open database/i, 'ODbL-1.0'],
  [/cc[ -]by[ -]4/i, 'CC-BY-4.0'],
]

function licencesOf(sources: readonly SourceFacts[]) {
  return [...new Set(sources.map((source) => source.licence))].sort().map((title) => {
    const known = LICENCE_NAMES.find(([words]) => words.test(title))
    return { name: known?.[1] ?? 'other', title }
  })
}

/** Reads `datapackage.json`; quantiles come back as the float32 values that were written. */
export function readManifest(json: string): Result<AreaManifest> {
  const parsed = parseJson(PACKAGE_FILES.manifest, json)
  if (!parsed.ok) return parsed
  const root = parsed.value
  const tiles = root.at('tiles')
  const [west = 0, south = 0, east = 0, north = 0] = root.at('bounds').numbers(4)
  return root.finish({
    id: root.at('name').string(),
    title: root.at('title').string(),
    formatVersion: root.at('formatVersion').oneOf([FORMAT_VERSION]) ?? FORMAT_VERSION,
    builderVersion: root.at('builderVersion').string(),
    built: root.at('created').string(),
    madeUp: root.at('madeUp').boolean(),
    countryName: root.at('countryName').string(),
    codes: root.at('codes').list((code) => ({
      code: code.at('code').string(),
      name: code.at('name').string(),
    })),
    bounds: [west, south, east, north],
    neighbourhoods: takeGeography(root.at('neighbourhoods')),
    wards: takeWards(root.at('wards')),
    outputAreas: root.at('outputAreas').count(),
    ageBands: root.at('ageBands').list(takeBand),
    tiles: { minZoom: tiles.at('minZoom').count(), maxZoom: tiles.at('maxZoom').count() },
    indicators: root.at('indicators').list(takeIndicator),
    ownIndicators: root.at('ownIndicators').ifPresent((own) => own.list(takeOwn)) ?? [],
    sources: root.at('sources').list(takeSource),
    notes: root.at('notes').list(text),
  })
}

const text = (cursor: JsonCursor) => cursor.string()

function takeGeography(geography: JsonCursor): GeographyFacts {
  return { edition: geography.at('edition').string(), count: geography.at('count').count() }
}

function takeWards(wards: JsonCursor): AreaManifest['wards'] {
  return {
    ...takeGeography(wards),
    withNeighbourhoods: wards.at('withNeighbourhoods').count(),
    lookupEdition: wards.at('lookupEdition').orNull(text),
    assignedByPolygon: wards.at('assignedByPolygon').count(),
  }
}

function takeBand(band: JsonCursor): AgeBand {
  return {
    id: band.at('id').string(),
    from: band.at('from').count(),
    to: band.at('to').orNull((to) => to.count()),
  }
}

function takeIndicator(indicator: JsonCursor): IndicatorFacts {
  const missing = indicator.at('missing')
  return {
    id: indicator.at('id').string(),
    level: indicator.at('level').oneOf(['neighbourhood', 'ward'] as const) ?? 'neighbourhood',
    areaMean: indicator.at('areaMean').orNull((mean) => mean.number()),
    weight: indicator.at('weight').string(),
    edition: indicator.at('edition').string(),
    missing: {
      suppressed: missing.at('suppressed').count(),
      notCollected: missing.at('notCollected').count(),
      notComparable: missing.at('notComparable').count(),
      noBestFit: missing.at('noBestFit').count(),
    },
    national: indicator.at('national').orNull(takeNational),
  }
}

function takeOwn(own: JsonCursor): OwnIndicator {
  const directions = ['higher-is-worse', 'lower-is-worse'] as const
  return {
    id: own.at('id').string(),
    title: own.at('title').string(),
    direction: own.at('direction').oneOf(directions) ?? 'higher-is-worse',
    unit: own.at('unit').oneOf(['percent', 'score'] as const) ?? 'score',
    decimals: own.at('decimals').count(),
    denominatorWords: own.at('denominatorWords').string(),
    meaning: own.at('meaning').string(),
    source: own.at('source').string(),
    licence: own.at('licence').string(),
  }
}

const QUANTILES = 1001

function takeNational(national: JsonCursor): National {
  const quantiles = national.at('quantiles').numbers(QUANTILES).map(Math.fround)
  if (quantiles.some((value, i) => value < (quantiles[i - 1] ?? value))) {
    national.at('quantiles').reject('numbers that never fall', null)
  }
  return {
    n: national.at('n').count(1),
    weightedMean: national.at('weightedMean').number(),
    unweightedMean: national.at('unweightedMean').number(),
    quantiles,
    edition: national.at('edition').string(),
    weight: national.at('weight').string(),
    method: national.at('method').string(),
  }
}

function takeSource(source: JsonCursor): SourceFacts {
  return {
    id: source.at('id').string(),
    title: source.at('title').string(),
    publisher: source.at('publisher').string(),
    edition: source.at('edition').string(),
    address: source.at('path').ifPresent(text) ?? '',
    file: source.at('file').string(),
    licence: source.at('licence').string(),
    attribution: source.at('attribution').list(text),
    checksum: source.at('checksum').string(),
    bytes: source.at('bytes').count(),
    rowsRead: source.at('rowsRead').count(),
    rowsKept: source.at('rowsKept').count(),
    geography: source.at('geography').string(),
    gives: source.at('gives').string(),
  }
}
