import { expect, test } from 'vitest'
import { PATTERN_IMAGE, type NothingPattern, patternTile } from './patterns.ts'

const PATTERNS = Object.keys(PATTERN_IMAGE) as NothingPattern[]

/** Share of a tile that is darker than half-way to the ink. */
function inkShare(pattern: NothingPattern): number {
  const { data, width, height } = patternTile(pattern)
  let dark = 0
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 165) dark += 1
  return dark / (width * height)
}

test('every pattern is opaque, mostly white, and has ink in it', () => {
  for (const pattern of PATTERNS) {
    const { data, width, height } = patternTile(pattern)
    expect(data).toHaveLength(width * height * 4)
    for (let at = 3; at < data.length; at += 4) expect(data[at]).toBe(255)
    expect(inkShare(pattern)).toBeGreaterThan(0.02)
    expect(inkShare(pattern)).toBeLessThan(0.5)
  }
})

test('the four differ from each other, and crosshatch is the darkest', () => {
  const texts = PATTERNS.map((pattern) => patternTile(pattern).data.join())
  expect(new Set(texts).size).toBe(PATTERNS.length)
  const shares = PATTERNS.map(inkShare)
  expect(Math.max(...shares)).toBe(inkShare('notComparable'))
})

test('the hatch rises to the right without a break at the edge of the tile', () => {
  const { data, width } = patternTile('suppressed')
  const ink = (x: number, y: number) => data[((y + width) % width) * width * 4 + (x % width) * 4]
  for (let x = 0; x < width; x += 1) {
    for (let y = 0; y < width; y += 1) expect(ink(x, y)).toBe(ink(x + 1, y - 1))
  }
})
