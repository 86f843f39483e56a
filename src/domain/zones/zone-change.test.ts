import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHECKER_INDICATORS, checkerTown } from '../../../tests/checker-town.ts'
import { zoneChange, zoneChangeSentence } from './zone-change.ts'
import { zoneGround } from './zone-ground.ts'
import { membershipOfRows } from './zone-membership.ts'
import { zoneProfile } from './zone-profile.ts'

const ground = zoneGround(checkerTown(6, 5))
const options = { ground, indicators: CHECKER_INDICATORS }
const IMD = {
  id: 'imd',
  shortTitle: 'Deprivation',
  unit: 'score',
  decimals: 1,
} as const

test('what a tap would change is the difference of the two profiles', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(29)), fc.nat(29), (rows, row) => {
      const kind = rows.includes(row) ? 'remove' : 'add'
      const others = rows.filter((one) => one !== row)
      const before = zoneProfile(membershipOfRows(rows, ground), options)
      const after = zoneProfile(
        membershipOfRows(kind === 'add' ? [...others, row] : others, ground),
        options,
      )
      const change = zoneChange(membershipOfRows(rows, ground), { ...options, row, kind })
      expect(change.residents).toBe(Math.abs(after.residents - before.residents))
      change.figures.forEach((figure, at) => {
        expect(figure.before).toBe(before.figures[at]!.zone)
        const expected = after.figures[at]!.zone
        if (expected === null) expect(figure.after).toBeNull()
        else expect(figure.after).toBeCloseTo(expected, 9)
      })
    }),
  )
})

test('is said in a line', () => {
  const change = (before: number | null, after: number | null) =>
    zoneChangeSentence(
      { row: 1, kind: 'add', residents: 1540, figures: [{ indicator: 'imd', before, after }] },
      { name: 'Testford 058C', indicator: IMD },
    )
  expect(change(51, 51.44)).toBe(
    '+ Testford 058C · 1,540 residents · zone deprivation would rise by 0.4',
  )
  expect(change(51, 49)).toMatch(/would fall by 2\.0$/)
  expect(change(51, 51.01)).toMatch(/would stay at 51\.0$/)
  expect(change(null, 51)).toMatch(/zone deprivation 51\.0$/)
  expect(change(51, null)).toBe('+ Testford 058C · 1,540 residents')
})
