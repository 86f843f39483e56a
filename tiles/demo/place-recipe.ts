import type { PlaceFile } from '../../src/domain/place.ts'

/** How places of a kind are made. `{place}`, `{saint}`, `{tree}` and `{street}` are filled in. */
export interface PlaceRecipe {
  readonly kind: string
  readonly file: PlaceFile
  /** How many a town of 380 neighbourhoods has, and how many more just outside it. */
  readonly count: number
  readonly outside?: number
  readonly where: 'people' | 'centre' | 'apart' | 'green'
  readonly names: readonly string[]
  /** One is picked; a recipe without them leaves it unknown. */
  readonly serves?: readonly string[]
  readonly ages?: readonly (readonly [number, number | null])[]
  readonly hours?: readonly string[]
  readonly offers?: readonly string[]
}
