import type { MultiPolygon, Polygon } from 'geojson'
import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import { propertyLike } from '../readers/file-head.ts'
import type { RawFeature } from '../readers/geojson.ts'
import { readLayer, readPolygon } from '../readers/geojson.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { duplicateProblem } from './duplicates.ts'
import { geographyAttribution, ONS, OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { Reading, Source } from './source.ts'

/**
 * Boundaries of LSOAs, December 2021, England and Wales, generalised to 20 m and clipped to the coast
 * (BGC). The layer has no authority; which neighbourhoods belong to an area comes from a lookup. Names
 * keep the district of 2021. Outer rings run clockwise, some rings are invalid or of no surface: they
 * are handed on as they are, assembly repairs them.
 */
export interface LsoaBoundaries extends Reading {
  readonly codes: ReadonlySet<string>
  readonly name: (code: string) => string
  /** The polygon of a code that is in `codes`; fails where it is not a polygon in Britain. */
  readonly polygon: (code: string) => Result<Polygon | MultiPolygon>
}

export const lsoaBoundaries: Source<LsoaBoundaries> = {
  id: 'ons-lsoa21-boundaries',
  title: 'Lower layer Super Output Areas, December 2021, boundaries (BGC)',
  publisher: ONS,
  address:
    'https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services/' +
    'Lower_layer_Super_Output_Areas_December_2021_Boundaries_EW_BGC_V5/FeatureServer/0',
  fileName: 'Lower_layer_Super_Output_Areas_December_2021_Boundaries_EW_BGC_V5.geojson',
  namePattern: /(lower_layer_super_output_areas|lsoa)_?.*2021.*(b[gsf]c|boundaries).*json$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: geographyAttribution(2025),
  geography: 'LSOA 2021',
  gives: 'boundaries and names of neighbourhoods',
  recognises: (head) =>
    propertyLike(head, /^LSOA21CD$/) !== null &&
    propertyLike(head, /^(OA|WD)\d\dCD$/) === null &&
    /"(Multi)?Polygon"/.test(head.layerText),
  edition: () => 'December 2021',
  read: readBoundaries,
}

function readBoundaries(file: OpenFile): Result<LsoaBoundaries> {
  const layer = readLayer(file)
  if (!layer.ok) return layer
  const byCode = new Map<string, RawFeature>()
  for (const feature of layer.value.features) {
    const code = feature.text('LSOA21CD')
    const where = `${file.name}, feature ${feature.number}`
    if (code === '') return failure(noCode(where, layer.value.properties))
    if (byCode.has(code)) return failure(duplicateProblem(where, code))
    byCode.set(code, feature)
  }
  return success({
    rowsRead: byCode.size,
    codes: new Set(byCode.keys()),
    name: (code) => byCode.get(code)?.text('LSOA21NM') ?? '',
    polygon: (code) => {
      const feature = byCode.get(code)
      if (feature === undefined) throw new Error(`polygon of ${code} asked for without looking`)
      return readPolygon(feature, { file: file.name, code })
    },
  })
}

function noCode(where: string, properties: readonly string[]): Problem {
  const other = properties.find((name) => /^LSOA\d\dCD$/.test(name))
  return {
    where,
    expected: 'a property "LSOA21CD"',
    found: other === undefined ? 'none' : `"${other}", which is another edition`,
    remedy: 'Use the boundaries of LSOAs of December 2021.',
  }
}
