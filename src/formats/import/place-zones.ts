import { failure, type Problem, type Result, success } from '../../domain/result.ts'
import type { LinePolygon } from '../../domain/zones/zone.ts'
import { ZONE_MARKS } from '../../domain/zones/zone-mark.ts'
import { outlineSum } from '../outline-sum.ts'
import { type Box, boxAround, coordinateSystem, overlap } from './coordinate-system.ts'
import type { FoundZone, FoundZones, OwnFacts } from './found-zones.ts'
import {
  type ImportedZone,
  type ImportPlace,
  type ImportPreview,
  type ImportProblem,
  nameByFile,
} from './import-preview.ts'
import { cleanName } from '../../domain/zones/zone-words.ts'
import { tidyLine } from '../tidy-line.ts'
import { mendLine } from './mend-line.ts'

/**
 * From the shapes of a file to zones of the loaded area: coordinates to degrees, lines put in order,
 * exports of this program recognised by their codes. Fails where nothing of the file can be a zone.
 */
export function placeZones(
  found: FoundZones,
  place: ImportPlace,
): Result<ImportPreview, ImportProblem> {
  const { fileName, area, swapped } = place
  const { title, bounds } = area.manifest
  const rings = found.zones.flatMap(({ polygons }) => polygons.flat())
  const box = boxAround(rings.flat())
  const hasOutlines = rings.some((ring) => ring.length > 0)
  const system = hasOutlines
    ? coordinateSystem({
        fileName,
        named: found.namedSystem,
        box,
        area: { title, bounds },
        swapped,
      })
    : success({ toDegrees: ([x, y]: readonly [number, number]) => [x, y] as const, remark: null })
  if (!system.ok) return system
  const { toDegrees, remark } = system.value
  const zones: ImportedZone[] = []
  const notUnderstood = [...found.notUnderstood]
  for (const zone of found.zones) {
    const tidied = tidyLine(zone.polygons, toDegrees, zone.where)
    const placed = tidied.ok ? placeZone(zone, tidied.value, place) : tidied
    if (placed.ok) zones.push(placed.value)
    else notUnderstood.push(placed.problem)
  }
  if (zones.length === 0) return failure(nothingIn(place, notUnderstood))
  const remarks = remark === null ? [] : [remark]
  return success({ format: found.format, zones, remarks, notUnderstood })
}

function placeZone(
  zone: FoundZone,
  polygons: readonly LinePolygon[],
  { fileName, area }: ImportPlace,
): Result<ImportedZone> {
  const { own, where } = zone
  const name = zone.name === '' ? cleanName(nameByFile(fileName)) : zone.name
  const head = { name, where, mark: markOf(own) }
  if (own?.kind === 'neighbourhoods' && own.codes.length > 0) {
    const isUnchanged = own.outlineSum === null || own.outlineSum === outlineSum(polygons)
    if (polygons.length === 0 || isUnchanged) return wholeZone(own, head, area)
  }
  const box = boxAround(polygons.flatMap((rings) => rings.flat()))
  const { title, bounds, neighbourhoods } = area.manifest
  if (!overlap(box, bounds)) return failure(outside(where, box, title))
  const mended = mendLine(polygons, where)
  if (!mended.ok) return mended
  const remarks = mended.value.remark === null ? [] : [mended.value.remark]
  if (own?.kind === 'neighbourhoods') {
    remarks.push('Its line was changed since it was exported, so it comes as a line of its own.')
  }
  if (reachesBeyond(box, bounds)) {
    remarks.push(`It reaches beyond ${title}; only those who live in ${title} are counted.`)
  }
  const shape = { kind: 'own-line', polygons: mended.value.polygons } as const
  return success({ ...head, codeEdition: neighbourhoods.edition, shape, remarks })
}

type Head = Pick<ImportedZone, 'name' | 'where' | 'mark'>

/** A zone of whole neighbourhoods, as an export of this program names them. */
function wholeZone(own: OwnFacts, head: Head, area: ImportPlace['area']): Result<ImportedZone> {
  const known = new Set(area.neighbourhoods.codes)
  const unknown = own.codes.filter((code) => !known.has(code))
  const { title, neighbourhoods } = area.manifest
  if (unknown.length === own.codes.length) {
    return failure({
      where: head.where,
      expected: `neighbourhoods of ${title}`,
      found: `none of its ${own.codes.length} codes among them`,
      remedy: 'It is left out. Open the area that it was drawn in, and import it there.',
    })
  }
  const codeEdition = own.codeEdition ?? neighbourhoods.edition
  const remarks = unknown.length === 0 ? [] : [unknownCodes(unknown, title)]
  const shape = { kind: 'neighbourhoods', codes: own.codes } as const
  return success({ ...head, codeEdition, shape, remarks })
}

/** What is said of codes that the loaded area does not have. */
export function unknownCodes(codes: readonly string[], title: string): string {
  const shown = codes.slice(0, 5).join(', ')
  const more = codes.length > 5 ? ` and ${codes.length - 5} more` : ''
  const [are, they] = codes.length === 1 ? ['code is', 'It is'] : ['codes are', 'They are']
  return `${codes.length} of its ${are} not in ${title}: ${shown}${more}. ${they} kept, and counted for nobody.`
}

function markOf(own: OwnFacts | null): number | null {
  const mark = ZONE_MARKS.findIndex(({ letter }) => letter === own?.letter)
  return mark < 0 ? null : mark
}

/** A kilometre or so: outlines of the same place drawn by others never match to the metre. */
const SLACK_DEGREES = 0.01

function reachesBeyond(box: Box, [west, south, east, north]: Box): boolean {
  return (
    box[0] < west - SLACK_DEGREES ||
    box[1] < south - SLACK_DEGREES ||
    box[2] > east + SLACK_DEGREES ||
    box[3] > north + SLACK_DEGREES
  )
}

function outside(where: string, [west, south, east, north]: Box, title: string): Problem {
  const middle = `${((south + north) / 2).toFixed(2)}, ${((west + east) / 2).toFixed(2)}`
  return {
    where,
    expected: `an outline in ${title}`,
    found: `one around ${middle} (latitude, longitude)`,
    remedy: 'It is left out. Open the area that it lies in, and import it there.',
  }
}

/** One problem for a file of which nothing is left. */
function nothingIn({ fileName, area }: ImportPlace, problems: readonly Problem[]): Problem {
  const [first] = problems
  const expected = `at least one outline in ${area.manifest.title}`
  if (first === undefined) {
    return { where: fileName, expected, found: 'none', remedy: 'Choose a file that holds zones.' }
  }
  if (problems.length === 1) return { ...first, where: `${fileName}, ${first.where}` }
  return {
    where: fileName,
    expected,
    found: `${problems.length} things that cannot be zones; the first, ${first.where}: ${first.found}`,
    remedy:
      first.remedy.replace(/^(?:It|This one) is left out[^.]*\. ?/, '') || 'Choose another file.',
  }
}
