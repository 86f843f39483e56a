import { failure, type Problem, type Result } from '../../domain/result.ts'
import type { ImportPlace, ImportPreview, ImportProblem } from './import-preview.ts'
import { tooLargeFile } from './limits.ts'
import { placeZones } from './place-zones.ts'
import { decodeText } from './decode-text.ts'
import { readCodes } from './read-codes.ts'
import { readGeoJson } from './read-geojson.ts'
import { readKml } from './read-kml.ts'
import { kmlOfZip } from './read-zip.ts'

/**
 * What zones a file would give: GeoJSON, KML, KMZ, or a list or table of codes, told apart by what is
 * in it, whatever it is called. Changes nothing. Never throws, and is bounded in bytes, positions,
 * shapes and depth: whatever the file is, the answer is a preview or one problem to act on.
 */
export function readZoneFile(
  bytes: Uint8Array,
  place: ImportPlace,
): Result<ImportPreview, ImportProblem> {
  const { fileName } = place
  const tooLarge = tooLargeFile(fileName, bytes.length)
  if (tooLarge !== null) return failure(tooLarge)
  if (startsWith(bytes, 'PK\u0003\u0004')) {
    const kml = kmlOfZip(bytes, fileName)
    return kml.ok ? readText(kml.value, place) : kml
  }
  return readText(bytes, place)
}

function readText(bytes: Uint8Array, place: ImportPlace): Result<ImportPreview, ImportProblem> {
  const { fileName } = place
  const decoded = decodeText(bytes)
  if (decoded === null) return failure(notText(bytes, fileName))
  const text = decoded.replace(/^\ufeff/, '').trimStart()
  if (text === '') return failure(empty(fileName))
  const isNamedJson = /\.(?:geo)?json$/i.test(fileName)
  if (text.startsWith('{') || text.startsWith('[') || isNamedJson) {
    const found = readGeoJson(text, fileName)
    return found.ok ? placeZones(found.value, place) : found
  }
  if (text.startsWith('<') || /\.kml$/i.test(fileName)) {
    const found = readKml(text, fileName)
    return found.ok ? placeZones(found.value, place) : found
  }
  return readCodes(text, place)
}

function empty(fileName: string): Problem {
  const remedy = 'Choose another file, or export it again.'
  return { where: fileName, expected: 'zones', found: 'nothing: it is empty', remedy }
}

/** Kinds of file by their first bytes. */
const OTHER_KINDS: readonly (readonly [string, string, string])[] = [
  ['SQLite format 3', 'a GeoPackage or another database', 'Save it as GeoJSON in a map program.'],
  ['%PDF', 'a PDF', 'Copy the codes out of it and paste them here, or draw the zone on the map.'],
  ['\u0089PNG', 'a picture', 'Draw the zone on the map.'],
  ['\u00ff\u00d8', 'a picture', 'Draw the zone on the map.'],
  ['\u0000\u0000\u0027\u000a', 'a shapefile', 'Save it as GeoJSON in a map program.'],
]

function notText(bytes: Uint8Array, fileName: string): Problem {
  const kind = OTHER_KINDS.find(([start]) => startsWith(bytes, start))
  const [, found = 'a file of another kind', remedy = 'Save it as GeoJSON, KML or CSV.'] =
    kind ?? []
  return { where: fileName, expected: 'GeoJSON, KML or a list of codes', found, remedy }
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return Array.from(start, (character) => character.charCodeAt(0)).every(
    (code, at) => bytes[at] === code,
  )
}
