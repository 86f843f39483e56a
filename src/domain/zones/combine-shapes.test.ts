import fc from 'fast-check'
import { expect, test } from 'vitest'
import { combineShapes } from './combine-shapes.ts'
import type { NeighbourhoodShape, ZoneShape } from './zone.ts'

const sets: fc.Arbitrary<NeighbourhoodShape> = fc
  .uniqueArray(fc.constantFrom('N1', 'N2', 'N3', 'N4', 'N5', 'N6'))
  .map((codes) => ({ kind: 'neighbourhoods', codes: codes.toSorted() }))

function combined(how: 'unite' | 'subtract', one: ZoneShape, other: ZoneShape): ZoneShape {
  const result = combineShapes({ how, one, other })
  if (!result.ok) throw new Error(result.problem)
  return result.value
}

test('(A or B) less B is A less B; what B took out, put back, is A or B; order never matters', () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      const both = combined('unite', a, b)
      expect(both).toEqual(combined('unite', b, a))
      expect(combined('subtract', both, b)).toEqual(combined('subtract', a, b))
      expect(combined('unite', combined('subtract', a, b), b)).toEqual(both)
      const common = combined('subtract', a, combined('subtract', a, b))
      expect(combined('unite', combined('subtract', a, b), common)).toEqual(a)
    }),
  )
})
