import type { AdjacencyTable, AreaManifest, LevelTable } from '../../src/domain/area.ts'
import { ringSurfaceM2 } from '../../src/domain/geodesy.ts'
import type { AreaTopology, RowCollection } from '../../src/formats/area-package/topology.ts'
import { type Findings, isClose } from './findings.ts'
import type { LevelPolygons, TouchingPairs } from './polygons.ts'

/** Every row has one polygon and the reverse, with the surface that the table says. */
export function checkPolygons(
  table: LevelTable,
  polygons: LevelPolygons,
  findings: Findings,
): void {
  const { level, size, codes } = table
  findings.expect(
    polygons.rings.length === size,
    `polygons of ${level}s`,
    () =>
      `The ${level} table has ${String(size)} rows, the topology ${String(polygons.rings.length)} polygons.`,
  )
  for (const [row, rings] of polygons.rings.entries()) {
    const found = table.surfaceKm2[row]
    if (found === undefined) continue
    const surface = Math.max(0, rings.reduce((sum, ring) => sum + ringSurfaceM2(ring), 0) / 1e6)
    findings.expect(
      Math.abs(surface - found) <= 1e-9 + 1e-6 * surface,
      `surface of a ${level}`,
      () =>
        `${codes[row] ?? ''}: the table has ${String(found)} km2, its polygon ${String(surface)}.`,
    )
  }
}

/** Arcs belong to one level each, and none is there for nothing. */
export function checkArcs(topology: AreaTopology, findings: Findings): void {
  const used = (collection: RowCollection) => {
    const numbers = collection.geometries.flatMap((geometry) =>
      geometry.type === 'Polygon' ? geometry.arcs.flat() : geometry.arcs.flat(2),
    )
    return new Set(numbers.map((number) => (number < 0 ? ~number : number)))
  }
  const [small, large] = [used(topology.objects.neighbourhoods), used(topology.objects.wards)]
  const both = [...small].filter((number) => large.has(number)).length
  findings.expect(
    both === 0,
    'arcs of two levels',
    () => `${String(both)} arcs of the topology belong to neighbourhoods and wards both.`,
  )
  const idle = topology.arcs.length - small.size - large.size + both
  findings.expect(
    idle === 0,
    'idle arcs',
    () => `${String(idle)} arcs of the topology are not used.`,
  )
}

/** Every touching pair stands in the table once, with the length that the topology gives. */
export function checkAdjacency(
  adjacency: AdjacencyTable,
  { touching, codes }: { readonly touching: TouchingPairs; readonly codes: readonly string[] },
  findings: Findings,
): void {
  const rows = codes.length
  const left = new Map(touching.sharedM)
  const names = (key: number) =>
    `${codes[Math.floor(key / rows)] ?? ''} and ${codes[key % rows] ?? ''}`
  for (let at = 0; at < adjacency.size; at++) {
    const [a = 0, b = 0] = [adjacency.a[at], adjacency.b[at]]
    if (b >= rows) {
      findings.add(
        'rows of adjacency',
        `adjacency.arrow, row ${String(at)}: row ${String(b)} does not exist.`,
      )
      continue
    }
    const key = a * rows + b
    const metres = left.get(key)
    const told = adjacency.sharedM[at] ?? Number.NaN
    left.delete(key)
    if (metres === undefined) {
      findings.add(
        'pairs that do not touch',
        `${names(key)} are a pair in adjacency.arrow but do not touch.`,
      )
    } else if (metres > 0 !== told > 0 || !isClose(metres, told)) {
      findings.add(
        'lengths of borders',
        `${names(key)} share ${metres.toFixed(3)} m of border, adjacency.arrow has ${told.toFixed(3)}.`,
      )
    }
  }
  for (const key of left.keys()) {
    findings.add(
      'pairs that are missing',
      `${names(key)} touch but are no pair in adjacency.arrow.`,
    )
  }
}

/** The box of the manifest is that of the topology and holds the middle of every row. */
export function checkBounds(
  manifest: AreaManifest,
  {
    topology,
    tables,
  }: { readonly topology: AreaTopology | null; readonly tables: readonly LevelTable[] },
  findings: Findings,
): void {
  const [west, south, east, north] = manifest.bounds
  const bbox = topology?.bbox ?? manifest.bounds
  findings.expect(
    manifest.bounds.every((edge, i) => isClose(edge, bbox[i] ?? Number.NaN)),
    'bounds',
    () =>
      `The manifest has the bounds ${manifest.bounds.join(', ')}, the topology ${bbox.join(', ')}.`,
  )
  for (const { level, lng, lat, codes } of tables) {
    for (const [row, x] of lng.entries()) {
      const y = lat[row] ?? Number.NaN
      findings.expect(
        x >= west && x <= east && y >= south && y <= north,
        `middle of a ${level}`,
        () => `${codes[row] ?? ''}: its middle ${String(x)}, ${String(y)} lies outside the area.`,
      )
    }
  }
}
