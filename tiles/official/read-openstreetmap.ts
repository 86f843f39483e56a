import type { Position } from 'geojson'
import type { SourceFacts } from '../../src/domain/area.ts'
import { NearestLine } from '../../src/domain/geometry/nearest-line.ts'
import type { Place } from '../../src/domain/place.ts'
import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { ContextFeature } from '../area-input.ts'
import { openStreetMap } from '../sources/openstreetmap.ts'
import type { Shelf } from './find-files.ts'
import { loadPieces, numbered } from './find-files.ts'
import { frameAround, isInFrame, REACH_METRES } from './frames.ts'
import type { Frame } from './gather-output-areas.ts'
import { counted } from './plain-words.ts'

/** So near to an official place of its kind, a place of OpenStreetMap is taken to be the same. */
const SAME_PLACE_M = 100

export interface OpenStreetMapRead {
  readonly places: readonly Place[]
  readonly context: readonly ContextFeature[]
  readonly sources: readonly SourceFacts[]
  readonly notes: readonly string[]
}

/**
 * Places and context of every answer of Overpass in the folder, within the frame of the area and its
 * surroundings. Where an official list has a place of the same kind within 100 m, the official one counts.
 * Fails on an answer that is broken or incomplete.
 */
export function readOpenStreetMap(
  shelf: Shelf,
  { frames, official }: { readonly frames: Iterable<Frame>; readonly official: readonly Place[] },
): Result<OpenStreetMapRead> {
  const pieces = loadPieces(shelf, openStreetMap)
  if (!pieces.ok) return pieces
  if (pieces.value.length === 0) {
    const note =
      `No answer of OpenStreetMap (${openStreetMap.fileName}) was found, so community places, roads, water, ` +
      'green and railways are not shown.'
    return success({ places: [], context: [], sources: [], notes: [note] })
  }
  const reach = frameAround(frames, REACH_METRES)
  const known = new KnownPlaces(official)
  const places = new Map<string, Place>()
  const context = new Map<string, ContextFeature>()
  let same = 0
  const sources = pieces.value.map(({ value, facts }, index) => {
    const before = places.size + context.size
    for (const { facts: found, point } of value.found) {
      if (point === null || !isInFrame(reach, ...point) || places.has(found.id)) continue
      const place = { ...found, lng: point[0], lat: point[1], outside: false }
      if (known.has(place)) same++
      else places.set(place.id, place)
    }
    for (const { id, feature } of value.context) {
      if (touches(feature, reach)) context.set(id, feature)
    }
    return numbered(facts(places.size + context.size - before), index)
  })
  return success({
    places: [...places.values()],
    context: [...context.values()],
    sources,
    notes: same === 0 ? [] : [sameNote(same)],
  })
}

function sameNote(count: number): string {
  return (
    `${counted(count, 'place')} of OpenStreetMap ${count === 1 ? 'stands' : 'stand'} within ` +
    `${SAME_PLACE_M} m of one of the same kind in an official list, which is shown in its place.`
  )
}

/** Official places, to be asked whether one of a kind stands near. */
class KnownPlaces {
  private readonly byKind = new Map<string, NearestLine>()

  constructor(places: readonly Place[]) {
    const points = new Map<string, number[]>()
    for (const { kind, lng, lat } of places) {
      const known = points.get(kind) ?? []
      known.push(lng, lat, lng, lat)
      points.set(kind, known)
    }
    for (const [kind, segments] of points) {
      this.byKind.set(kind, new NearestLine(segments, SAME_PLACE_M))
    }
  }

  has({ kind, lng, lat }: Place): boolean {
    const nearest = this.byKind.get(kind)?.distanceM(lng, lat) ?? null
    return nearest !== null && nearest <= SAME_PLACE_M
  }
}

/** True where a position of the feature lies in the frame. */
function touches({ geometry }: ContextFeature, frame: Frame): boolean {
  const isThere = (given: Position | Position[] | Position[][] | Position[][][]): boolean => {
    const [first] = given
    if (typeof first !== 'number') {
      return (given as (Position | Position[] | Position[][])[]).some(isThere)
    }
    return isInFrame(frame, first, (given as Position)[1] ?? Number.NaN)
  }
  return isThere(geometry.coordinates)
}
