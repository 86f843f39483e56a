import type { MultiPolygon, Polygon } from 'geojson'
import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import { propertyLike } from '../readers/file-head.ts'
import type { RawFeature } from '../readers/geojson.ts'
import { readLayer, readPolygon } from '../readers/geojson.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { duplicateProblem } from './duplicates.ts'
import { monthInName, yearInHeading } from './file-dates.ts'
import { geographyAttribution, ONS, OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { Reading, Source } from './source.ts'

/**
 * Boundaries of wards, of any year since 2011 (headings `WD25CD`, `WD25NM`, `LAD25CD`); Birmingham was
 * built with December 2025. The layer shares no vertices with that of LSOAs and lies 1 to 4 m off it;
 * wards of this edition may be unknown to the lookup, which is older. Welsh names are blank or " ".
 */
export interface WardShape {
  readonly code: string
  readonly name: string
  /** Code of its authority in the edition of this file. */
  readonly authority: string
  /** Fails where it is not a polygon in Britain. */
  readonly polygon: () => Result<Polygon | MultiPolygon>
}

export interface WardBoundaries extends Reading {
  readonly wards: readonly WardShape[]
  /** Two digits of the edition's headings as a year: 2025. */
  readonly year: number
}

export const wardBoundaries: Source<WardBoundaries> = {
  id: 'ons-wards',
  title: 'Wards, boundaries (BGC)',
  publisher: ONS,
  address:
    'https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services/' +
    'WD_DEC_2025_UK_BGC/FeatureServer/0',
  fileName: 'WD_DEC_2025_UK_BGC.geojson',
  namePattern: /^(wd|wards)_.*20\d\d.*json$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: geographyAttribution(2025),
  geography: 'Wards',
  gives: 'boundaries and names of wards',
  recognises: (head) =>
    propertyLike(head, /^WD\d\dCD$/) !== null &&
    propertyLike(head, /^LAD\d\dCD$/) !== null &&
    /"(Multi)?Polygon"/.test(head.layerText),
  edition: (head) => {
    const year = yearInHeading(propertyLike(head, /^WD\d\dCD$/))
    return monthInName(head.name) ?? (year === null ? 'of unknown date' : String(year))
  },
  read: readWards,
}

function readWards(file: OpenFile): Result<WardBoundaries> {
  const layer = readLayer(file)
  if (!layer.ok) return layer
  const { properties, features } = layer.value
  const named = (pattern: RegExp) => properties.find((name) => pattern.test(name))
  const keys = {
    code: named(/^WD\d\dCD$/),
    name: named(/^WD\d\dNM$/),
    authority: named(/^LAD\d\dCD$/),
  }
  if (keys.code === undefined) return failure(noProperty(file.name, 'WD25CD', properties))
  if (keys.name === undefined) return failure(noProperty(file.name, 'WD25NM', properties))
  if (keys.authority === undefined) return failure(noProperty(file.name, 'LAD25CD', properties))
  const year = yearInHeading(keys.code) ?? 0
  return readShapes(file.name, features, {
    code: keys.code,
    name: keys.name,
    authority: keys.authority,
    year,
  })
}

function readShapes(
  file: string,
  features: readonly RawFeature[],
  keys: { code: string; name: string; authority: string; year: number },
): Result<WardBoundaries> {
  const wards = new Map<string, WardShape>()
  for (const feature of features) {
    const code = feature.text(keys.code)
    const where = `${file}, feature ${feature.number}`
    if (code === '') return failure(noProperty(where, keys.code, []))
    if (wards.has(code)) return failure(duplicateProblem(where, code))
    wards.set(code, {
      code,
      name: feature.text(keys.name) || code,
      authority: feature.text(keys.authority),
      polygon: () => readPolygon(feature, { file, code }),
    })
  }
  return success({ rowsRead: wards.size, wards: [...wards.values()], year: keys.year })
}

function noProperty(where: string, wanted: string, found: readonly string[]): Problem {
  return {
    where,
    expected: `a property "${wanted}" (or of another year)`,
    found: found.length === 0 ? 'none' : found.slice(0, 8).join(', '),
    remedy: 'Use the ward boundaries of the Open Geography portal with all their properties.',
  }
}
