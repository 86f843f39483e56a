import { ACCENT, INK, PLACE_STYLE, type PlaceShape, type PlaceStyle } from '../../domain/palette.ts'
import { SHAPE_CORNERS } from '../../carto/symbol-shape.ts'

/** Symbols are drawn at twice their size, so that they are crisp on dense screens too. */
const PIXEL_RATIO = 2
/** Edge of a symbol's cell, CSS pixels: room for the widest shape, its outline and the ring. */
export const SYMBOL_CELL_PX = 40
const SHAPE_RADIUS_PX = 7.5
const OUTLINE_PX = 2

/**
 * Names of the images beside the groups': a place whose kind the catalogue does not know, the disc
 * under a count, the ring of the selected.
 */
export const UNKNOWN_IMAGE = 'unknown'
export const COUNT_IMAGE = 'count'
export const SELECTED_IMAGE = 'selected'
/** Radius of the disc as drawn; counts of other sizes scale it. */
export const COUNT_IMAGE_RADIUS_PX = 18

export interface SymbolAtlas {
  readonly image: HTMLCanvasElement
  readonly mapping: Readonly<
    Record<string, { x: number; y: number; width: number; height: number; mask: boolean }>
  >
}

type Draw = (context: CanvasRenderingContext2D) => void

/** All symbols side by side on one canvas; null where the browser gives no 2D canvas. */
export function drawSymbolAtlas(): SymbolAtlas | null {
  const images: [string, Draw][] = [
    ...Object.entries(PLACE_STYLE).map(([group, style]): [string, Draw] => [
      group,
      (context) => drawShape(context, style),
    ]),
    [UNKNOWN_IMAGE, (context) => drawShape(context, { colour: '#5f6980', shape: 'circle' })],
    [COUNT_IMAGE, drawCountDisc],
    [SELECTED_IMAGE, drawSelectedRing],
  ]
  const cell = SYMBOL_CELL_PX * PIXEL_RATIO
  const image = document.createElement('canvas')
  image.width = cell * images.length
  image.height = cell
  const context = image.getContext('2d')
  if (context === null) return null
  images.forEach(([, draw], index) => {
    context.setTransform(PIXEL_RATIO, 0, 0, PIXEL_RATIO, (index + 0.5) * cell, cell / 2)
    draw(context)
  })
  const mapping = Object.fromEntries(
    images.map(([name], index) => [
      name,
      { x: index * cell, y: 0, width: cell, height: cell, mask: false },
    ]),
  )
  return { image, mapping }
}

function drawShape(context: CanvasRenderingContext2D, { shape, colour }: PlaceStyle): void {
  tracePath(context, shape)
  context.lineJoin = 'round'
  context.lineWidth = OUTLINE_PX * 2
  context.strokeStyle = '#ffffff'
  context.stroke()
  context.fillStyle = colour
  context.fill()
}

function tracePath(context: CanvasRenderingContext2D, shape: PlaceShape): void {
  const corners = SHAPE_CORNERS[shape]
  context.beginPath()
  if (corners === null) context.arc(0, 0, SHAPE_RADIUS_PX, 0, 2 * Math.PI)
  else for (const [x, y] of corners) context.lineTo(x * SHAPE_RADIUS_PX, y * SHAPE_RADIUS_PX)
  context.closePath()
}

function drawCountDisc(context: CanvasRenderingContext2D): void {
  disc(context, COUNT_IMAGE_RADIUS_PX, INK)
  disc(context, COUNT_IMAGE_RADIUS_PX - OUTLINE_PX, '#ffffff')
}

function drawSelectedRing(context: CanvasRenderingContext2D): void {
  disc(context, 18, '#ffffff')
  disc(context, 16.5, ACCENT)
  disc(context, 13.5, '#ffffff')
}

function disc(context: CanvasRenderingContext2D, radius: number, colour: string): void {
  context.beginPath()
  context.arc(0, 0, radius, 0, 2 * Math.PI)
  context.fillStyle = colour
  context.fill()
}
