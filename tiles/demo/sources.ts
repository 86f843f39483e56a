import { createHash } from 'node:crypto'
import type { SourceFacts } from '../../src/domain/area.ts'

/** Edition of the generator; raise it when the same seed makes another ground or other figures. */
export const GENERATOR_EDITION = 'first edition'

/** Edition of the places; they change without the ground, on which zones are drawn. */
const PLACES_EDITION = 'second edition'

export type SourceId =
  | 'made-up-boundaries'
  | 'made-up-residents'
  | 'made-up-figures'
  | 'made-up-places'
  | 'made-up-ground'

const ABOUT: Readonly<Record<SourceId, { title: string; geography: string; gives: string }>> = {
  'made-up-boundaries': {
    title: 'Made-up boundaries',
    geography: 'made-up neighbourhoods and wards',
    gives: 'boundaries and best fit',
  },
  'made-up-residents': {
    title: 'Made-up residents',
    geography: 'made-up output areas and neighbourhoods',
    gives: 'residents, age bands, centroids and postcodes',
  },
  'made-up-figures': {
    title: 'Made-up indicators and outcomes',
    geography: 'made-up neighbourhoods of the made-up country',
    gives: "indicators and outcomes, made to match the source report's averages and spreads",
  },
  'made-up-places': {
    title: 'Made-up schools, services and community assets',
    geography: 'points',
    gives: 'places',
  },
  'made-up-ground': {
    title: 'Made-up river, railway, roads and parks',
    geography: 'lines and areas',
    gives: 'the drawing beneath the figures',
  },
}

/**
 * What the manifest says of one part of the made-up area. No file was read: the recipe, which
 * determines every byte of it, stands in the file's place, and the checksum is the recipe's.
 */
export function madeUpSource(
  id: SourceId,
  made: {
    readonly seed: number
    readonly size: string
    readonly rows: number
    readonly kept: number
  },
): SourceFacts {
  const edition = id === 'made-up-places' ? PLACES_EDITION : GENERATOR_EDITION
  const recipe = `${id}, ${edition}, size ${made.size}, seed ${String(made.seed)}`
  return {
    id,
    ...ABOUT[id],
    publisher: 'Zone Explorer town generator',
    edition,
    address: '',
    file: recipe,
    licence: 'CC0-1.0',
    attribution: ['Made up by the Zone Explorer town generator; nothing in it is real.'],
    checksum: `sha256:${createHash('sha256').update(recipe).digest('hex')}`,
    bytes: new TextEncoder().encode(recipe).length,
    rowsRead: made.rows,
    rowsKept: made.kept,
  }
}
