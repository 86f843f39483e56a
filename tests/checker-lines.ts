import fc from 'fast-check'
import type { LinePolygon } from '../src/domain/zones/zone.ts'
import { CHECKER } from './checker-town.ts'

/** A star round a middle, somewhere over `checkerTown`: any line that does not cross itself. */
export function someStar(columns: number, rows: number): fc.Arbitrary<LinePolygon> {
  return fc
    .tuple(
      fc.integer({ min: 100, max: columns * 100 - 100 }),
      fc.integer({ min: 100, max: rows * 100 - 100 }),
      fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 3, maxLength: 14 }),
    )
    .map(([x, y, radii]) => [
      radii.map((radius, at) => {
        const turn = (2 * Math.PI * at) / radii.length + 0.1234
        return [
          CHECKER.west + ((x + radius * Math.cos(turn)) / 100) * CHECKER.cell,
          CHECKER.south + ((y + radius * Math.sin(turn)) / 100) * CHECKER.cell,
        ] as const
      }),
    ])
}
