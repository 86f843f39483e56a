import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pointsWithinPolygon } from '@turf/points-within-polygon'
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson'
import { arrangeIndicators } from '../../../src/domain/indicator-choice.ts'
import type { Area } from '../../../src/domain/area.ts'
import { INDICATORS } from '../../../src/catalogue/indicators.ts'
import { levelArcs } from '../../../src/domain/geometry/level-arcs.ts'
import { suggestGround } from '../../../src/domain/suggest/suggest-ground.ts'
import { suggestZones } from '../../../src/domain/suggest/suggest-zones.ts'
import type { LineRing } from '../../../src/domain/zones/zone.ts'
import { zoneGround } from '../../../src/domain/zones/zone-ground.ts'
import { zoneMembership } from '../../../src/domain/zones/zone-membership.ts'
import { zoneProfile } from '../../../src/domain/zones/zone-profile.ts'
import { PACKAGE_FILES } from '../../../src/formats/area-package/file-names.ts'
import { readTopology } from '../../../src/formats/area-package/topology.ts'
import { readArea, valueOf } from '../../read-area.ts'
import type { BenchCase, MapSize, Sampled, Skipped } from '../bench-case.ts'
import { sample } from '../bench-case.ts'
import { mapArea, OFFICIAL_FILES_MISSING } from '../build-area.ts'

/** Moves of the pointer that are timed together, each with another line: a second of drawing. */
const MOVES: Readonly<Record<MapSize, number>> = { town: 60, birmingham: 60, england: 10 }
const CORNERS = 160
/** Milliseconds of domain work that a move may take: Birmingham's aim is the town's too. */
const AIM_MS: Readonly<Record<MapSize, number>> = { town: 1, birmingham: 1, england: 4 }
/** How much of the area's width and height a line spans: England's holds some 6,000 output areas. */
const SPAN: Readonly<Record<MapSize, number>> = { town: 0.4, birmingham: 0.35, england: 0.2 }

/** A wavy line round a middle that wanders, as a hand would draw it. */
function lineAt(move: number, { bounds }: Area['manifest'], span: number): LineRing {
  const [west, south, east, north] = bounds
  const x = west + (east - west) * (0.42 + 0.0026 * move)
  const y = south + (north - south) * (0.58 - 0.0026 * move)
  return Array.from({ length: CORNERS }, (_, corner) => {
    const turn = (2 * Math.PI * corner) / CORNERS
    const radius = (span / 2) * (1 + 0.15 * Math.sin(7 * turn))
    return [
      x + (east - west) * radius * Math.cos(turn),
      y + (north - south) * radius * Math.sin(turn),
    ]
  })
}

function turfPoints({ outputAreas: { lng, lat } }: Area): FeatureCollection<Point> {
  const features = Array.from(lng, (x, at): Feature<Point> => {
    const geometry: Point = { type: 'Point', coordinates: [x, lat[at] ?? 0] }
    return { type: 'Feature', properties: {}, geometry }
  })
  return { type: 'FeatureCollection', features }
}

function turfPolygon(ring: LineRing): Feature<Polygon> {
  const coordinates = [[...ring, ring[0]!].map((position) => [...position])]
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }
}

async function pointer(size: MapSize, area: Area, runs: number): Promise<readonly Sampled[]> {
  const ground = zoneGround(area)
  const indicators = INDICATORS.filter(({ id }) => area.neighbourhoods.indicators.has(id)).slice(
    0,
    8,
  )
  const lines = Array.from({ length: MOVES[size] }, (_, move) =>
    lineAt(move, area.manifest, SPAN[size]),
  )
  const points = turfPoints(area)
  const polygons = lines.map(turfPolygon)
  let [ours, theirs] = [0, 0]
  const ownSamples = await sample(runs, () => {
    ours = 0
    for (const line of lines) {
      const membership = zoneMembership({ kind: 'own-line', polygons: [[line]] }, ground)
      zoneProfile(membership, { ground, indicators })
      ours += membership.outputAreaRows.length
    }
  })
  const turfSamples = await sample(runs, () => {
    theirs = 0
    for (const polygon of polygons) theirs += pointsWithinPolygon(points, polygon).features.length
  })
  if (ours !== theirs) throw new Error(`${ours} output areas inside, and ${theirs} by turf`)
  const each = Math.round(ours / MOVES[size])
  const words = `${MOVES[size]} moves over the ${size}, ${each} output areas inside`
  return [
    { id: `turf-${size}`, title: `turf: ${words}`, per: `turf-${size}`, samples: turfSamples },
    {
      id: `pointer-${size}`,
      title: `pointer to numbers: ${words}`,
      per: `turf-${size}`,
      samples: ownSamples,
      tell: (ms) => `${(ms / MOVES[size]).toFixed(2)} ms a move, aim ${AIM_MS[size]} ms`,
    },
  ]
}

async function suggest(folder: string, area: Area, runs: number): Promise<Sampled> {
  const topology = valueOf(
    readTopology(readFileSync(path.join(folder, PACKAGE_FILES.topology), 'utf8')),
  )
  const present = INDICATORS.filter(({ id }) => area.neighbourhoods.indicators.has(id))
  const ground = suggestGround({
    area,
    arcs: levelArcs(topology, topology.objects.neighbourhoods.geometries),
    indicators: arrangeIndicators(present).main,
    holds: new Map(),
  })
  const samples = await sample(runs, () => {
    const search = suggestZones({ residents: 15_000, start: null, stages: [] }, ground)
    let step = search.next()
    while (step.done !== true) step = search.next()
    if (step.value.length !== 3) throw new Error('Three were asked for')
  })
  return {
    id: 'suggest-town',
    title: 'suggest three zones in the town',
    per: 'loop',
    samples,
    tell: (ms) => `${(ms / 1000).toFixed(2)} s, aim 3 s`,
  }
}

/** From a line that moves to every figure inside, beside turf over the same points; and a search. */
export const zoneCases: BenchCase = async ({ runs }) => {
  const results: (Sampled | Skipped)[] = []
  for (const size of ['town', 'birmingham', 'england'] as const) {
    const folder = await mapArea(size)
    if (folder === null) {
      results.push({ id: `pointer-${size}`, skipped: OFFICIAL_FILES_MISSING })
      continue
    }
    const area = readArea(folder)
    results.push(...(await pointer(size, area, runs)))
    if (size === 'town') results.push(await suggest(folder, area, runs))
  }
  return results
}
