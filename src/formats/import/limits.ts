import type { Problem } from '../../domain/result.ts'

/**
 * What an imported file may hold. Far above what zones of one area need (the wards of Birmingham at
 * full resolution have 130,000 positions), and low enough that the largest is answered in a moment.
 */
export const MOST_FILE_BYTES = 8_000_000
export const MOST_POSITIONS = 200_000
export const MOST_ITEMS = 500
/** The whole lookup from LSOA to ward of England and Wales, ten columns wide, has 360,000. */
export const MOST_CELLS = 500_000
/** Codes in a list: three times as many as there are neighbourhoods in England. */
export const MOST_CODES = 100_000
/** Objects of a GeoJSON, or tags, references and attributes of a KML: far fewer than positions. */
export const MOST_PARTS = 300_000
/** A MultiPolygon of a collection of collections needs about 12. */
export const MOST_DEPTH = 64

/** A file of so many bytes, if it is too large to be read: to be asked before its bytes are. */
export function tooLargeFile(fileName: string, bytes: number): Problem | null {
  if (bytes <= MOST_FILE_BYTES) return null
  return {
    where: fileName,
    expected: `at most ${megabytes(MOST_FILE_BYTES)}`,
    found: megabytes(bytes),
    remedy: 'Cut it down to the zones that are meant, or simplify their outlines, and try again.',
  }
}

export function tooManyPositions(fileName: string): Problem {
  return {
    where: fileName,
    expected: `outlines of at most ${MOST_POSITIONS.toLocaleString('en-GB')} positions in all`,
    found: 'more than that',
    remedy: 'Simplify the outlines (in QGIS: Vector, Geometry Tools, Simplify) and try again.',
  }
}

export function tooDeep(fileName: string): Problem {
  return {
    where: fileName,
    expected: `parts within parts at most ${MOST_DEPTH} deep`,
    found: 'more than that',
    remedy: 'No map program writes such a file. Export the zones again from where they were drawn.',
  }
}

export function tooManyParts(fileName: string): Problem {
  return {
    where: fileName,
    expected: `at most ${MOST_PARTS.toLocaleString('en-GB')} parts`,
    found: 'more than that',
    remedy: 'Cut it down to the zones that are meant, and try again.',
  }
}

export function tooManyItems(fileName: string, count: number): Problem {
  return {
    where: fileName,
    expected: `at most ${MOST_ITEMS} shapes to choose from`,
    found: count.toLocaleString('en-GB'),
    remedy: 'Cut it down to those that are meant to be zones, and try again.',
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000).toLocaleString('en-GB')} MB`
}
