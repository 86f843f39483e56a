import type { AreaManifest } from '../../src/domain/area.ts'
import { type Result, success } from '../../src/domain/result.ts'
import { FORMAT_VERSION } from '../../src/formats/area-package/file-names.ts'
import type { PostcodeTable } from '../../src/formats/area-package/postcodes.ts'
import type { Tile } from '../../src/formats/pmtiles/write-pmtiles.ts'
import type { AreaInput } from '../area-input.ts'
import { checkInput } from './check-input.ts'
import type { DisplayLevel } from './display-shapes.ts'
import { drawTiles } from './draw-tiles.ts'
import { type Ground, measureGround } from './ground.ts'
import { figureIndicators, type IndicatorFigures } from './indicator-facts.ts'
import type { LevelGeometry } from './level-geometry.ts'
import { neighbourhoodTable, wardTable } from './level-tables.ts'
import { countOf, placeNotes } from './notes.ts'
import { outlineArcs } from './outline.ts'
import { writeFiles } from './package-files.ts'
import { AreaReach, sortPlaces } from './place-points.ts'
import { weighArcs } from './simplify.ts'
import { tileBounds } from './tile-bounds.ts'
import { boundsOf, buildTopology } from './topology.ts'

export interface AssembleOptions {
  readonly builderVersion: string
  /** ISO 8601 date and time. */
  readonly built: string
  /** Told what is being done; the fraction is of this piece of work, null where it is not known. */
  readonly progress?: (message: string, fraction: number | null) => void
}

export interface AssembledArea {
  readonly manifest: AreaManifest
  /** Every file of the package by its name. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Above this many neighbourhoods a package is a country's: coarser tiles, from further out. */
const COUNTRY_SIZE = 10_000
const ZOOMS = { authority: { minZoom: 6, maxZoom: 14 }, country: { minZoom: 4, maxZoom: 12 } }

/**
 * Makes a package of what is known of an area: pure work in memory, each step in its own file. Fails
 * only on input that no step can mend (a polygon without points, a code twice, no ward at all).
 */
export async function assemble(
  input: AreaInput,
  { builderVersion, built, progress = () => undefined }: AssembleOptions,
): Promise<Result<AssembledArea>> {
  const checked = checkInput(input)
  if (!checked.ok) return checked
  progress('Measuring boundaries', null)
  const measured = measureGround(input)
  if (!measured.ok) return measured
  const ground = measured.value
  const { neighbourhoods, wards, outputAreas, adjacency, fit } = ground
  progress('Making figures', null)
  const figures = figureIndicators(input, {
    codes: neighbourhoods.rows.map(({ code }) => code),
    wardRows: fit.wardRows,
    wardCodes: wards.rows.map(({ code }) => code),
  })
  const small = neighbourhoodTable(input, {
    ...neighbourhoods,
    wardRows: fit.wardRows,
    columns: figures.neighbourhoods,
  })
  const large = wardTable({ ...wards, neighbourhoods: small, columns: figures.wards })
  const sorted = sortPlaces(input.places, new AreaReach(neighbourhoods.geometry))
  const manifest = manifestOf(input, ground, {
    builderVersion,
    built,
    figures,
    notes: placeNotes(sorted),
  })
  const files = await writeFiles({
    manifest,
    neighbourhoods: small,
    wards: large,
    outputAreas: outputAreas.table,
    adjacency,
    topology: buildTopology(neighbourhoods.geometry, wards.geometry),
    places: sorted.places,
    postcodes: postcodeTable(input),
    tiles: tilesOf(input, { ground, manifest, progress }),
  })
  return success({ manifest, files })
}

interface ManifestParts {
  readonly builderVersion: string
  readonly built: string
  readonly figures: IndicatorFigures
  readonly notes: readonly string[]
}

function manifestOf(input: AreaInput, ground: Ground, parts: ManifestParts): AreaManifest {
  const { neighbourhoods, wards, fit, outputAreas } = ground
  const { geometry } = neighbourhoods
  const size = neighbourhoods.rows.length
  const withNeighbourhoods = new Set(fit.wardRows).size
  return {
    id: input.id,
    title: input.title,
    formatVersion: FORMAT_VERSION,
    builderVersion: parts.builderVersion,
    built: parts.built,
    madeUp: input.madeUp,
    countryName: input.countryName,
    codes: input.codes,
    bounds: boundsOf([geometry, wards.geometry], geometry.grid),
    neighbourhoods: { edition: input.neighbourhoodEdition, count: size },
    wards: {
      edition: input.wardEdition,
      count: wards.rows.length,
      withNeighbourhoods,
      lookupEdition: input.wardLookupEdition,
      assignedByPolygon: fit.byPolygon,
    },
    outputAreas: outputAreas.table.size,
    ageBands: input.ageBands,
    tiles: size > COUNTRY_SIZE ? ZOOMS.country : ZOOMS.authority,
    indicators: parts.figures.facts,
    ownIndicators: input.ownIndicators.filter((own) => {
      return parts.figures.facts.some(({ id }) => id === own.id)
    }),
    sources: input.sources,
    notes: [
      ...input.notes,
      ...parts.figures.leftOut.map(
        (id) => `${id} has no value anywhere in the area and is left out.`,
      ),
      ...emptyWardNotes(wards.rows.length - withNeighbourhoods),
      ...ground.notes,
      ...parts.notes,
    ],
  }
}

function emptyWardNotes(count: number): string[] {
  if (count === 0) return []
  const wards = countOf(count, 'ward is', 'wards are')
  return [`${wards} the best fit of no neighbourhood and so without figures.`]
}

function postcodeTable({ postcodes }: AreaInput): PostcodeTable | null {
  if (postcodes.length === 0) return null
  const byText = new Map(postcodes.map((postcode) => [postcode.postcode, postcode]))
  const sorted = [...byText.values()].sort((a, b) => (a.postcode < b.postcode ? -1 : 1))
  return {
    size: sorted.length,
    postcodes: sorted.map(({ postcode }) => postcode),
    lng: Float64Array.from(sorted, ({ lng }) => lng),
    lat: Float64Array.from(sorted, ({ lat }) => lat),
  }
}

interface TileParts {
  readonly ground: Ground
  readonly manifest: AreaManifest
  readonly progress: NonNullable<AssembleOptions['progress']>
}

function tilesOf(input: AreaInput, { ground, manifest, progress }: TileParts): Iterable<Tile> {
  const level = (geometry: LevelGeometry): DisplayLevel => ({
    geometry,
    weights: weighArcs(geometry),
  })
  const neighbourhoods = level(ground.neighbourhoods.geometry)
  const { minZoom, maxZoom } = manifest.tiles
  return drawTiles(
    {
      neighbourhoods,
      wards: level(ground.wards.geometry),
      outline: outlineArcs(neighbourhoods.geometry),
      context: input.context,
      bounds: tileBounds(manifest.bounds),
      minZoom,
      maxZoom,
    },
    (zoom) => progress('Drawing tiles', (zoom - minZoom) / (maxZoom - minZoom + 1)),
  )
}
