import type { PlaceFile } from '../../src/domain/place.ts'

/** How places of a kind are made. `{place}`, `{saint}`, `{tree}`, `{ground}` and `{street}` are filled in. */
export interface PlaceRecipe {
  readonly kind: string
  readonly file: PlaceFile
  /** How many lie just outside the area. */
  readonly outside?: number
  readonly names: readonly string[]
  /** One is picked; a recipe without them leaves it unknown. */
  readonly serves?: readonly string[]
  readonly ages?: readonly (readonly [number, number | null])[]
  readonly hours?: readonly string[]
  readonly offers?: readonly string[]
}

/** Places of which a town has a number; schools follow from the children instead. */
export interface CountedRecipe extends PlaceRecipe {
  /** How many a town of 380 neighbourhoods has. */
  readonly count: number
  readonly where: 'people' | 'centre' | 'apart' | 'green'
}
