import type { PlaceFile } from '../../domain/place.ts'

/**
 * Version of the area package as a whole. Every file of it carries this number first; a reader
 * refuses any other, because rows of different versions do not mean the same.
 */
export const FORMAT_VERSION = 1

/**
 * The files of a package, by what they hold. `postcodes` exists only where postcodes are licensed,
 * `openStreetMap` only where something was taken from there.
 */
export const PACKAGE_FILES = {
  manifest: 'datapackage.json',
  tiles: 'boundaries.pmtiles',
  topology: 'topology.json',
  neighbourhoods: 'neighbourhoods.arrow',
  wards: 'wards.arrow',
  outputAreas: 'output-areas.arrow',
  adjacency: 'adjacency.arrow',
  schools: 'schools.geojson',
  services: 'services.geojson',
  assets: 'assets.geojson',
  openStreetMap: 'openstreetmap.geojson',
  postcodes: 'postcodes.arrow',
} as const

/** The three files of places, in the order in which they are listed. */
export const PLACE_FILES: readonly PlaceFile[] = ['schools', 'services', 'assets']

/** What to do about a package file that is not as it was written. */
export const REBUILD = 'Build the area again.'
