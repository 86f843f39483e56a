import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeLabels } from './histogram-labels.ts'

test('two averages far apart stand in one row, back to back', () => {
  const placed = placeLabels(
    [
      { label: 'Birmingham', x: 150 },
      { label: 'England', x: 90 },
    ],
    270,
  )
  expect(placed).toEqual([
    { label: 'England', x: 90, side: 'left', row: 0 },
    { label: 'Birmingham', x: 150, side: 'right', row: 0 },
  ])
})

test('averages close together at an edge take two rows', () => {
  const placed = placeLabels(
    [
      { label: 'England', x: 4 },
      { label: 'Birmingham', x: 12 },
    ],
    270,
  )
  expect(placed.map(({ label, side, row }) => ({ label, side, row }))).toEqual([
    { label: 'England', side: 'right', row: 1 },
    { label: 'Birmingham', side: 'right', row: 0 },
  ])
})

test('names never lie on each other, on a line of their row, or beyond the edges', () => {
  const position = fc.double({ min: 0, max: 270, noNaN: true })
  fc.assert(
    fc.property(position, position, (first, second) => {
      const placed = placeLabels(
        [
          { label: 'Our country', x: first },
          { label: 'A town by a river', x: second },
        ],
        270,
      )
      const spans = placed.map(({ label, x, side, row }) => {
        const length = label.length * 7.2
        return side === 'left' ? { from: x - length, to: x, row } : { from: x, to: x + length, row }
      })
      const [p, q] = spans
      expect(p && q).toBeTruthy()
      if (!p || !q) return
      expect(p.row !== q.row || p.to <= q.from || q.to <= p.from).toBe(true)
      for (const span of spans) {
        expect(span.from).toBeGreaterThanOrEqual(0)
        expect(span.to).toBeLessThanOrEqual(270)
      }
      // A line rises from the base to its own row: it must not cross a name below that row.
      placed.forEach(({ x, row }) => {
        for (const span of spans) {
          if (span.row < row) expect(x > span.from && x < span.to).toBe(false)
        }
      })
    }),
  )
})
