import { PLACE_KINDS } from '../../src/catalogue/places.ts'
import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import { placePoint } from '../readers/coordinates.ts'
import type { CsvRow } from '../readers/csv.ts'
import { readRows } from '../readers/csv.ts'
import type { FileHead } from '../readers/file-head.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { RawFeature } from '../readers/geojson.ts'
import { readLayer } from '../readers/geojson.ts'
import { normaliseHeading } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import type { PlaceKey, Point, Told } from './own-place.ts'
import { OWN_PLACES, OwnPlaces, PLACE_COLUMNS } from './own-place.ts'
import type { PlaceTable } from './place-table.ts'
import type { Source } from './source.ts'

/**
 * Places that a user brings: a table, or a GeoJSON layer of points with the same words as properties. Each has a
 * name and a kind of the catalogue (its id or its title); where it is, two coordinates or a postcode tell.
 */
export const ownPlaces: Source<PlaceTable> = {
  id: OWN_PLACES,
  title: 'Own places',
  publisher: 'Whoever built this area',
  address: '',
  fileName: 'places.csv',
  namePattern: /^((own|our|more|local|community)[-_ ])?places([-_ .].*)?\.(csv|geojson|json)$/i,
  licence: 'Not stated: ask whoever built this area',
  attribution: [],
  geography: 'points',
  gives: 'own places',
  recognises: isOwnPlaces,
  edition: ({ name }) =>
    /20\d\d([-_]\d\d){0,2}/.exec(name)?.[0].replaceAll('_', '-') ?? 'of unknown date',
  read: (file) => (/^\uFEFF?\s*[{[]/.test(file.text) ? readPoints(file) : readTable(file)),
}

/** Many files have names and types: known by its content is only one whose first kind is of the catalogue. */
function isOwnPlaces(head: FileHead): boolean {
  const titles = PLACE_KINDS.flatMap(({ id, title }) => [id, title].map(escape)).join('|')
  if (head.kind === 'layer') {
    const kind = new RegExp(`"kind"\\s*:\\s*"(${titles})"`, 'i')
    return /"type"\s*:\s*"Point"/.test(head.layerText) && kind.test(head.layerText)
  }
  const columns = { ...PLACE_COLUMNS, kind: { heading: 'kind', pattern: /^kind$/ } }
  const code = new RegExp(`^(${titles})$`, 'i')
  return isTableOf<PlaceKey>(head, columns, { column: 'kind', code })
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function readTable(file: OpenFile): Result<PlaceTable> {
  const places = new OwnPlaces()
  const read = readRows<PlaceKey>(file, PLACE_COLUMNS, (row) =>
    places.take(toldBy(row, file.name), pointOf(row)),
  )
  return read.ok ? success({ rowsRead: read.value.rows, found: places.found }) : read
}

function toldBy(row: CsvRow<PlaceKey>, file: string): Told {
  const { number } = row
  return {
    where: `${file}, row ${number}`,
    text: (key) => row.text(key),
    problem: (key, expected) => row.problem(key, expected),
  }
}

function readPoints(file: OpenFile): Result<PlaceTable> {
  const layer = readLayer(file)
  if (!layer.ok) return layer
  const places = new OwnPlaces()
  for (const feature of layer.value.features) {
    const told = toldByFeature(feature, file.name)
    const problem = places.take(told, featurePoint(feature, told.where))
    if (problem !== null) return failure(problem)
  }
  return success({ rowsRead: layer.value.features.length, found: places.found })
}

function toldByFeature(feature: RawFeature, file: string): Told {
  const where = `${file}, feature ${feature.number}`
  const text = (key: PlaceKey) => {
    const name = feature
      .propertyNames()
      .find((one) => PLACE_COLUMNS[key].pattern.test(normaliseHeading(one)))
    return name === undefined ? '' : feature.text(name)
  }
  const problem = (key: PlaceKey, expected: string): Problem => ({
    where: `${where}, property "${PLACE_COLUMNS[key].heading}"`,
    expected,
    found: text(key) === '' ? 'nothing' : `"${text(key).slice(0, 60)}"`,
    remedy: 'Correct it in the file.',
  })
  return { where, text, problem }
}

/** Degrees or metres of the National Grid; none where both cells are blank. */
function pointOf(row: CsvRow<PlaceKey>): Point {
  const [x, y] = [row.cell('x'), row.cell('y')]
  if (x.kind === 'unreadable') return row.problem('x', 'degrees, or metres of the National Grid')
  if (y.kind === 'unreadable') return row.problem('y', 'degrees, or metres of the National Grid')
  if (x.kind === 'missing' && y.kind === 'missing') return { at: null }
  if (x.kind === 'missing') return row.problem('x', 'a coordinate, as the other one is there')
  if (y.kind === 'missing') return row.problem('y', 'a coordinate, as the other one is there')
  const placed = placePoint(x.value, y.value)
  return placed.ok ? { at: placed.point } : row.problem('x', `a point in Britain (${placed.found})`)
}

function featurePoint({ geometry }: RawFeature, where: string): Point {
  const fail = (found: string): Problem => ({
    where,
    expected: 'a point in longitude and latitude',
    found,
    remedy: 'Save the layer as points, in GeoJSON.',
  })
  if (geometry === null || geometry === undefined) return { at: null }
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown }
  if (type !== 'Point' || !Array.isArray(coordinates)) {
    return fail(typeof type === 'string' ? `a ${type}` : 'no geometry type')
  }
  const [x, y] = coordinates as unknown[]
  if (typeof x !== 'number' || typeof y !== 'number') return fail('something else than two numbers')
  const placed = placePoint(x, y)
  return placed.ok ? { at: placed.point } : fail(placed.found)
}
