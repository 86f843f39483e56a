import { placeKindById } from '../../src/catalogue/places.ts'
import type { LevelTable } from '../../src/domain/area.ts'
import type { PlaceFile } from '../../src/domain/place.ts'
import { checkFacts, checkWardFigures, reportIndicator } from './check-figures.ts'
import { checkAdjacency, checkArcs, checkBounds, checkPolygons } from './check-ground.ts'
import { checkPlaceFacts, checkPlacePoints } from './check-places.ts'
import type { CheckReport } from './check-report.ts'
import { checkColumns, checkEmptyWards, checkPointers, checkWardSums } from './check-tables.ts'
import { checkTiles } from './check-tiles.ts'
import { Findings } from './findings.ts'
import { type OpenPackage, openPackage } from './open-package.ts'
import { decodeLevel, findTouching } from './polygons.ts'

export type { CheckReport } from './check-report.ts'

/**
 * Proves a package from its files alone. Every row has one polygon and the reverse; every tile reads
 * back, and the deepest zoom holds every row; each neighbourhood names one ward; every touching pair
 * stands there once, as recomputed edge by edge; means, sums and counts are recomputed; places lie
 * where they say; sizes and checksums are those of the manifest. What is missing or damaged becomes
 * a problem, never an exception, and the report holds what could still be read (0 and '' else).
 */
export async function checkArea(files: ReadonlyMap<string, Uint8Array>): Promise<CheckReport> {
  const findings = new Findings()
  const open = openPackage(files, findings)
  checkAllTables(open, findings)
  checkAllGround(open, findings)
  const { manifest, neighbourhoods, wards, tiles } = open
  if (manifest && neighbourhoods && wards && tiles) {
    const rows = { neighbourhood: neighbourhoods.size, ward: wards.size }
    await checkTiles(tiles, manifest, { rows, findings })
  }
  return report(open, findings)
}

function checkAllTables(open: OpenPackage, findings: Findings): void {
  const { manifest, neighbourhoods, wards, outputAreas } = open
  if (neighbourhoods) checkPointers(neighbourhoods, { wards, outputAreas }, findings)
  if (neighbourhoods && wards) {
    checkWardSums(neighbourhoods, wards, findings)
    checkEmptyWards(manifest, { neighbourhoods, wards }, findings)
    checkWardFigures(neighbourhoods, wards, findings)
  }
  if (manifest === null) return
  for (const table of [neighbourhoods, wards]) {
    if (table) checkColumns(manifest, table, findings)
  }
  if (outputAreas) {
    findings.expect(
      manifest.outputAreas === outputAreas.size,
      'output areas',
      () =>
        `The manifest counts ${String(manifest.outputAreas)} output areas, the table ${String(outputAreas.size)}.`,
    )
  }
  checkFacts(manifest, { neighbourhoods, wards }, findings)
}

function checkAllGround(open: OpenPackage, findings: Findings): void {
  const { manifest, neighbourhoods, wards, topology, adjacency, places } = open
  checkPlaceFacts(places, findings)
  const tables = [neighbourhoods, wards].filter(
    (table): table is NonNullable<typeof table> => !!table,
  )
  if (manifest) checkBounds(manifest, { topology, tables }, findings)
  if (!topology) return
  checkArcs(topology, findings)
  if (wards) checkPolygons(wards, decodeLevel(topology, topology.objects.wards), findings)
  const polygons = decodeLevel(topology, topology.objects.neighbourhoods)
  if (neighbourhoods) checkPolygons(neighbourhoods, polygons, findings)
  const touching = findTouching(polygons)
  checkPlacePoints(places, { polygons, touching }, findings)
  // Pairs are keyed by the number of rows, so both must have the same before they compare.
  if (adjacency && neighbourhoods?.size === polygons.rings.length) {
    checkAdjacency(adjacency, { touching, codes: neighbourhoods.codes }, findings)
  }
}

function report(open: OpenPackage, findings: Findings): CheckReport {
  const { manifest, neighbourhoods, wards, outputAreas, postcodes } = open
  const tableOf = (level: string): LevelTable | null => (level === 'ward' ? wards : neighbourhoods)
  return {
    id: manifest?.id ?? '',
    title: manifest?.title ?? '',
    formatVersion: manifest?.formatVersion ?? 0,
    counts: {
      neighbourhoods: neighbourhoods?.size ?? 0,
      wards: wards?.size ?? 0,
      wardsWithNeighbourhoods: new Set(neighbourhoods?.wardRows).size,
      outputAreas: outputAreas?.size ?? 0,
      ...countPlaces(open, false),
      postcodes: postcodes?.size ?? 0,
    },
    outside: countPlaces(open, true),
    residents: neighbourhoods?.residents.reduce((sum, residents) => sum + residents, 0) ?? 0,
    indicators: (manifest?.indicators ?? []).map((facts) =>
      reportIndicator(facts, tableOf(facts.level)),
    ),
    adjacency: countAdjacency(open),
    notes: manifest?.notes ?? [],
    problems: findings.sentences,
  }
}

function countPlaces({ places }: OpenPackage, outside: boolean): Record<PlaceFile, number> {
  const all = Object.values(places).flatMap((known) => known ?? [])
  const there = all.filter((place) => place.outside === outside)
  const count = (file: PlaceFile) =>
    there.filter(({ kind }) => placeKindById(kind)?.file === file).length
  return { schools: count('schools'), services: count('services'), assets: count('assets') }
}

function countAdjacency({ adjacency, neighbourhoods }: OpenPackage): CheckReport['adjacency'] {
  if (!adjacency) return { pairs: 0, isolated: 0 }
  const joined = new Set<number>()
  for (let at = 0; at < adjacency.size; at++) {
    if ((adjacency.sharedM[at] ?? 0) === 0) continue
    joined.add(adjacency.a[at] ?? 0)
    joined.add(adjacency.b[at] ?? 0)
  }
  return { pairs: adjacency.size, isolated: Math.max(0, (neighbourhoods?.size ?? 0) - joined.size) }
}
