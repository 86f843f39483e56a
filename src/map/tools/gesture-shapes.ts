import { distanceWords } from '../../domain/distance.ts'
import { circle } from '../../domain/geometry/circle.ts'
import { allMiddles } from '../../domain/zones/corners.ts'
import type { Gesture, PolygonGesture } from '../../domain/zones/gesture.ts'
import type { LineRing, Position } from '../../domain/zones/zone.ts'
import { SHORTEST_SIDE_PX } from './corner-near.ts'
import { keepApart } from './keep-apart.ts'
import type { Point } from './tool.ts'

/** A piece of a gesture's picture: an SVG element with its attributes. Looks come from the style sheet. */
export interface Shape {
  readonly tag: 'path' | 'circle' | 'text'
  readonly attributes: Readonly<Record<string, string>>
  readonly text?: string
}

export interface PictureOptions {
  readonly project: (position: Position) => Point
  readonly colour: string
  readonly brushRadiusPx: number
  /** Where the people of the neighbourhoods live that the gesture takes: each gets a sign. */
  readonly taken: readonly Position[]
}

/** Half the length of a plus or minus sign, and the radius of the disc it stands on. */
const SIGN_PX = 3
const DISC_PX = 6.5
/** Radius of what stands for a sign where there is no room. */
const DOT_PX = 2.5

/** What is seen of a gesture, from the ground up: line or circle, handles, signs of what it takes. */
export function gestureShapes(gesture: Gesture, options: PictureOptions): readonly Shape[] {
  return [...drawn(gesture, options), ...signs(gesture, options)]
}

/** What stands in for the pointer where keys move it: a cross in a ring, dark on white. */
export function crossShapes({ x, y }: Point): readonly Shape[] {
  const strokes = [
    `M${at(x - 14)},${at(y)}h9m10,0h9`,
    `M${at(x)},${at(y - 14)}v9m0,10v9`,
    `M${at(x - 9)},${at(y)}a9,9 0 1 0 18,0a9,9 0 1 0 -18,0`,
  ].join('')
  return [path('cross-casing', strokes), path('cross', strokes)]
}

function drawn(gesture: Gesture, options: PictureOptions): readonly Shape[] {
  const { project, colour, brushRadiusPx } = options
  switch (gesture.kind) {
    case 'brush': {
      const { x, y } = project(gesture.at)
      const swath = pathOf(gesture.path, project)
      const width = String(2 * brushRadiusPx)
      return [
        path('swath', swath, { stroke: colour, 'stroke-width': width }),
        disc('brush-casing', { x, y }, brushRadiusPx),
        disc('brush', { x, y }, brushRadiusPx),
      ]
    }
    case 'lasso':
      return line(pathOf(gesture.line, project), pathOf(ends(gesture.line), project), colour)
    case 'polygon':
      return polygonShapes(gesture, options)
    case 'radius':
      return radiusShapes(gesture, options)
    default:
      return gesture satisfies never
  }
}

function polygonShapes(gesture: PolygonGesture, { project, colour }: PictureOptions): Shape[] {
  const { stage, pointer, polygons, crossing } = gesture
  if (stage === 'making') {
    const ring = [...(polygons[0]?.[0] ?? []), ...(pointer === null ? [] : [pointer])]
    return line(pathOf(ring, project), pathOf(ends(ring), project), colour)
  }
  const rings = polygons.flat().map((ring) => `${pathOf(ring, project)}Z`)
  const shapes = line(rings.join(''), '', colour)
  for (const { after, at } of allMiddles(polygons)) {
    const corner = polygons[after.polygon]?.[after.ring]?.[after.corner] ?? at
    const [from, middle] = [project(corner), project(at)]
    const halfPx = Math.hypot(from.x - middle.x, from.y - middle.y)
    if (2 * halfPx >= SHORTEST_SIDE_PX) shapes.push(disc('middle', middle, 4))
  }
  if (crossing !== null) {
    const { x, y } = project(crossing)
    const cross = `M${at(x - 7)},${at(y - 7)}l14,14m0,-14l-14,14`
    shapes.push(path('crossing-casing', cross), path('crossing', cross))
  }
  return shapes
}

function radiusShapes(
  { centre, radiusM, round }: Extract<Gesture, { kind: 'radius' }>,
  { project, colour }: PictureOptions,
): Shape[] {
  const ring = circle(centre, radiusM)
  const middle = project(centre)
  const east = project(ring[0] ?? centre)
  const words = round === null ? distanceWords(radiusM) : `${distanceWords(radiusM)} round ${round}`
  const label = { x: at((middle.x + east.x) / 2), y: at(middle.y - 8), 'text-anchor': 'middle' }
  const text: Shape = { tag: 'text', attributes: { class: 'zx-distance', ...label }, text: words }
  return [
    ...line(`${pathOf(ring, project)}Z`, pathOf([centre, ring[0] ?? centre], project), colour),
    disc('middle', middle, 4),
    ...(radiusM > 0 ? [text] : []),
  ]
}

/** A line in the zone's colour on white, and the dashes that close it. */
function line(solid: string, closing: string, colour: string): Shape[] {
  return [
    path('line-casing', solid + closing),
    path('line', solid, { stroke: colour }),
    ...(closing === '' ? [] : [path('closing', closing, { stroke: colour })]),
  ]
}

/**
 * A disc with a plus or a minus on each neighbourhood taken hold of: told apart without colour. Where
 * discs would lie on each other and hide the map, a dot stands for the later one.
 */
function signs({ mode }: Gesture, { project, taken }: PictureOptions): Shape[] {
  if (taken.length === 0) return []
  const { apart, crowded } = keepApart(taken.map(project), 2 * DISC_PX + 2)
  const strokes = apart.map(({ x, y }) => {
    const across = `M${at(x - SIGN_PX)},${at(y)}h${2 * SIGN_PX}`
    return mode === 'add' ? `${across}M${at(x)},${at(y - SIGN_PX)}v${2 * SIGN_PX}` : across
  })
  return [
    ...(crowded.length === 0 ? [] : [path('sign-dot', discs(crowded, DOT_PX))]),
    path('sign-disc', discs(apart, DISC_PX)),
    path('sign', strokes.join('')),
  ]
}

function discs(points: readonly Point[], radiusPx: number): string {
  const half = `a${radiusPx},${radiusPx} 0 1 0`
  return points
    .map(
      ({ x, y }) =>
        `M${at(x - radiusPx)},${at(y)}${half} ${2 * radiusPx},0${half} ${-2 * radiusPx},0`,
    )
    .join('')
}

function ends(ring: LineRing): LineRing {
  const [first, last] = [ring[0], ring.at(-1)]
  return ring.length < 3 || first === undefined || last === undefined ? [] : [last, first]
}

function pathOf(line: LineRing, project: PictureOptions['project']): string {
  return line
    .map((position, index) => {
      const { x, y } = project(position)
      return `${index === 0 ? 'M' : 'L'}${at(x)},${at(y)}`
    })
    .join('')
}

function path(name: string, d: string, more: Record<string, string> = {}): Shape {
  // A path of one point has no length; with round ends it is still a dot.
  const drawnPath = /^M[^ML]+$/.test(d) && !d.includes('Z') ? `${d}h0` : d
  return { tag: 'path', attributes: { class: `zx-${name}`, d: drawnPath, ...more } }
}

function disc(name: string, { x, y }: Point, radiusPx: number): Shape {
  return {
    tag: 'circle',
    attributes: { class: `zx-${name}`, cx: at(x), cy: at(y), r: String(radiusPx) },
  }
}

/** Tenths of a pixel are finer than anyone draws. */
function at(value: number): string {
  return String(Math.round(value * 10) / 10)
}
