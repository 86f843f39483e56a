import { lab, rgb } from 'd3-color'
import { expect, test } from 'vitest'
import {
  BORDER_ON_DARK,
  BORDER_ON_PALE,
  choroplethPalette,
  classBorders,
  PLACE_SHAPES,
  PLACE_STYLE,
  PROJECTOR_MAX_CLASSES,
  projectorPalette,
  ZONE_COLOURS,
} from './palette.ts'

type Triple = readonly [number, number, number]

/**
 * Full dichromacy (severity 1.0) in linear RGB: Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009.
 */
const VISIONS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const toLinear = (byte: number) => {
  const c = byte / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
}
const toByte = (linear: number) => {
  const c = Math.min(1, Math.max(0, linear))
  return 255 * (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055)
}
const linearOf = (hex: string): Triple => {
  const { r, g, b } = rgb(hex)
  return [toLinear(r), toLinear(g), toLinear(b)]
}
const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const lightness = (hex: string) => lab(hex).l

/** Lightness of a print in black and white: luminance by Rec. 709, as L*. */
const greyLightness = (hex: string) => {
  const byte = toByte(dot(linearOf(hex), [0.2126, 0.7152, 0.0722]))
  return lab(rgb(byte, byte, byte)).l
}
const lightnessSeen = (hex: string, vision: string) => {
  const [r, g, b] = VISIONS[vision]?.map((row) => toByte(dot(row, linearOf(hex)))) ?? []
  return lab(rgb(r ?? NaN, g ?? NaN, b ?? NaN)).l
}
const steps = (levels: readonly number[]) =>
  levels.slice(1).map((level, index) => (levels[index] ?? NaN) - level)

const CHOROPLETH_COUNTS = [3, 4, 5, 6, 7]
const PROJECTOR_COUNTS = [3, 4, 5]
const PALETTES = [
  ...CHOROPLETH_COUNTS.map((count) => ({
    name: `choropleth ${count}`,
    of: choroplethPalette(count),
  })),
  ...PROJECTOR_COUNTS.map((count) => ({ name: `projector ${count}`, of: projectorPalette(count) })),
]

/** The colour at lightness `l` on the straight pieces between the anchors, as a hex string. */
function onPath(anchors: readonly string[], l: number): string {
  const points = anchors.map((anchor) => lab(anchor))
  const index = Math.max(
    1,
    points.findIndex((point) => point.l <= l + 1e-9),
  )
  const [from, to] = [points[index - 1], points[index]]
  if (from === undefined || to === undefined) throw new Error('lightness outside the path')
  const share = (l - from.l) / (to.l - from.l)
  return lab(l, from.a + share * (to.a - from.a), from.b + share * (to.b - from.b)).formatHex()
}

/** CIE76 difference; below about 2.3 hardly anyone sees one. */
function colourDistance(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)]
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b)
}

function walk(anchors: readonly string[], count: number): string[] {
  const [lightest, darkest] = [lightness(anchors[0] ?? ''), lightness(anchors.at(-1) ?? '')]
  return Array.from({ length: count }, (_, i) =>
    onPath(anchors, lightest + ((darkest - lightest) * i) / (count - 1)),
  )
}

test('five classes are the colours of the design, at L* 91 76 61 45 29', () => {
  expect(choroplethPalette(5)).toEqual(['#eae7bb', '#7ccb97', '#00a4a6', '#00739c', '#3c4366'])
  expect(choroplethPalette(5).map((hex) => Math.round(lightness(hex)))).toEqual([
    91, 76, 61, 45, 29,
  ])
})

test('other counts of classes lie on the path through the designed colours', () => {
  for (const count of [2, 3, 4, 6, 7])
    expect(choroplethPalette(count)).toEqual(walk(choroplethPalette(5), count))
  for (const count of [2, 3])
    expect(projectorPalette(count)).toEqual(walk(projectorPalette(4), count))
  const path = walk(projectorPalette(4), 5)
  projectorPalette(5).forEach((hex, i) =>
    expect(colourDistance(hex, path[i] ?? '')).toBeLessThan(1.5),
  )
})

test('one class takes the colour half way', () => {
  expect(choroplethPalette(1)).toEqual([choroplethPalette(3)[1]])
  expect(projectorPalette(1)).toEqual([projectorPalette(3)[1]])
})

test.each(CHOROPLETH_COUNTS)('%i classes differ by at least 10 in lightness, equally', (count) => {
  const sizes = steps(choroplethPalette(count).map(lightness))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10)
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(1.5)
})

test.each(PROJECTOR_COUNTS)('%i classes on a projector differ by at least 15', (count) => {
  expect(Math.min(...steps(projectorPalette(count).map(lightness)))).toBeGreaterThanOrEqual(15)
})

test.each(PALETTES)('$name keeps its order in grey and for colour-deficient eyes', ({ of }) => {
  const enough = 0.6 * Math.min(...steps(of.map(lightness)))
  expect(Math.min(...steps(of.map(greyLightness)))).toBeGreaterThan(enough)
  for (const vision of Object.keys(VISIONS))
    expect(Math.min(...steps(of.map((hex) => lightnessSeen(hex, vision))))).toBeGreaterThan(enough)
})

test('a projector never gets more than five classes', () => {
  expect(PROJECTOR_MAX_CLASSES).toBe(5)
  expect(projectorPalette(7)).toBe(projectorPalette(5))
})

test('borders are ink on the two palest of five classes and white on the others', () => {
  expect(classBorders(5).map((colour) => colour === BORDER_ON_PALE)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
  expect(classBorders(1)).toEqual([BORDER_ON_PALE])
  expect(classBorders(7)[3]).toBe(BORDER_ON_DARK)
})

test('every group of places has a colour and a shape of its own', () => {
  const styles = Object.values(PLACE_STYLE)
  expect(new Set(styles.map((style) => style.colour)).size).toBe(7)
  expect(new Set(styles.map((style) => style.shape))).toEqual(new Set(PLACE_SHAPES))
})

test('place and zone colours stand out from paper by 3 to 1', () => {
  const luminance = (hex: string) => dot(linearOf(hex), [0.2126, 0.7152, 0.0722])
  const colours = [...Object.values(PLACE_STYLE).map((style) => style.colour), ...ZONE_COLOURS]
  for (const colour of colours) expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThan(3)
})
