import type { PlaceGroup } from './place.ts'

/**
 * Choropleth colours by number of classes, light to dark = less to more disadvantage. Five is the
 * design; the others lie on the same path through CIELAB (piecewise straight between the five
 * colours, equal steps of lightness from L* 91 to 29), rounded to 8 bits. The test walks the path
 * again. One and two classes are what ties can leave of more.
 */
const CHOROPLETH: readonly (readonly string[])[] = [
  [],
  ['#01a2a6'],
  ['#eae7bb', '#3c4366'],
  ['#eae7bb', '#01a2a6', '#3c4366'],
  ['#eae7bb', '#61bd9d', '#06829f', '#3c4366'],
  ['#eae7bb', '#7ccb97', '#00a4a6', '#00739c', '#3c4366'],
  ['#eae7bb', '#94d19e', '#48b2a1', '#078fa2', '#206990', '#3c4366'],
  ['#eae7bb', '#a3d5a3', '#61bd9d', '#01a2a6', '#06829f', '#296289', '#3c4366'],
]

/**
 * The same for a projector: from L* 80 to 20, so at most five classes. Four is the design; the inner
 * colours of five are the nearest to its path that keep every step at 15 after rounding.
 */
const PROJECTOR: readonly (readonly string[])[] = [
  [],
  ['#208487'],
  ['#cbc89e', '#272f50'],
  ['#cbc89e', '#208487', '#272f50'],
  ['#cbc89e', '#2ba37f', '#006b8d', '#272f50'],
  ['#cbc89e', '#61ad87', '#228488', '#1c587c', '#272f50'],
]

/** Classes a projector can tell apart; where more are asked for, the legend says so. */
export const PROJECTOR_MAX_CLASSES = PROJECTOR.length - 1

/** Colours for 0 to 7 classes, one a class, light to dark; more than 7 are cut to 7. */
export function choroplethPalette(classCount: number): readonly string[] {
  return paletteOf(CHOROPLETH, classCount)
}

/** Colours for 0 to 5 classes on a projector, light to dark; more than 5 are cut to 5. */
export function projectorPalette(classCount: number): readonly string[] {
  return paletteOf(PROJECTOR, classCount)
}

function paletteOf(palettes: readonly (readonly string[])[], classCount: number) {
  const index = Math.max(0, Math.min(palettes.length - 1, Math.round(classCount)))
  return palettes[index] ?? []
}

/** The ground under every map, also where the frame around it is dark. */
export const MAP_PLATE = '#eef1f5'
export const INK = '#14213a'
/** The interface's accent (look.md): what is selected is blue on the map as in the panels. */
export const ACCENT = '#0b57d0'
/** Strokes of the patterns for nothing to show (hatch, dots, crosshatch), on `NOTHING_GROUND`. */
export const NOTHING_STROKE = '#4a566d'
export const NOTHING_GROUND = '#ffffff'

/** Borders between neighbourhoods: ink where the fill is pale, white where it is not. */
export const BORDER_ON_PALE = 'rgba(20, 33, 58, 0.25)'
export const BORDER_ON_DARK = 'rgba(255, 255, 255, 0.55)'

/**
 * One border colour a class, light to dark. Pale is the lightest two fifths of the classes (at
 * least one): two of five, as the design says, three of seven, one of three.
 */
export function classBorders(classCount: number): readonly string[] {
  const pale = Math.max(1, Math.round(classCount * 0.4))
  return Array.from({ length: classCount }, (_, index) =>
    index < pale ? BORDER_ON_PALE : BORDER_ON_DARK,
  )
}

/**
 * The veil over what steps back behind a spotlight: the ground itself at six tenths, which leaves
 * what lies below four tenths of its strength.
 */
export const STEP_BACK = { colour: MAP_PLATE, opacity: 0.6 } as const

/** How neighbourhoods lie under places, where the choropleth steps back. */
export const GREY_BASE = { fill: '#d1d6df', border: '#f4f5f7' } as const

export const PLACE_SHAPES = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'hexagon',
  'star',
  'cross',
] as const
export type PlaceShape = (typeof PLACE_SHAPES)[number]

export interface PlaceStyle {
  readonly colour: string
  readonly shape: PlaceShape
}

/** A colour and a shape for each group, so that neither colour nor shape carries it alone. */
export const PLACE_STYLE: Readonly<Record<PlaceGroup, PlaceStyle>> = {
  schools: { colour: '#4063a8', shape: 'circle' },
  'health-and-family': { colour: '#c2410c', shape: 'square' },
  'youth-and-sport': { colour: '#0f766e', shape: 'triangle' },
  'libraries-arts-learning': { colour: '#7c3aed', shape: 'diamond' },
  'faith-and-community': { colour: '#a16207', shape: 'hexagon' },
  'parks-and-places': { colour: '#3f7d20', shape: 'star' },
  workplaces: { colour: '#14213a', shape: 'cross' },
}

/** Zones take these in turn; the second six have another family of dashes. */
export const ZONE_COLOURS: readonly string[] = [
  '#c2410c',
  '#7c3aed',
  '#0f766e',
  '#a16207',
  '#be185d',
  '#1d4ed8',
]
