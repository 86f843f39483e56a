import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallZone } from '../zones/zone-fixture.ts'
import type { Zone } from '../zones/zone.ts'
import { NOON } from '../zones/workspace-fixture.ts'
import { joinRecord } from './join-record.ts'
import { isLater } from './merge-workspaces.ts'
import { changedFields } from './same-content.ts'

const GONE = '2026-01-01T10:00:00.000Z'

/** Few values, so that two tabs often want the same, or leave something as it was. */
const patches: fc.Arbitrary<Partial<Zone>> = fc.record(
  {
    name: fc.constantFrom('Mill Hill', 'Brook', 'Shard End'),
    order: fc.constantFrom(1, 2, 3),
    hidden: fc.boolean(),
    changedAt: fc.constantFrom('2026-01-01T09:00:00.001Z', '2999-01-01T00:00:00.000Z'),
    deletedAt: fc.constantFrom(null, null, GONE),
  },
  { requiredKeys: [] },
)

test('each field is as the tab wants it that changed it; where both did, ours stands and theirs is named', () => {
  fc.assert(
    fc.property(patches, patches, fc.boolean(), (mine, other, isMadeTwice) => {
      const base = smallZone()
      const [ours, theirs] = [smallZone(mine), smallZone(other)]
      const { record, overruled } = joinRecord({
        base: isMadeTwice ? null : base,
        ours,
        theirs,
        now: NOON,
      })
      expect(isLater(record, ours) && isLater(record, theirs)).toBe(true)
      if ((ours.deletedAt === null) !== (theirs.deletedAt === null)) {
        const living = ours.deletedAt === null ? ours : theirs
        expect(changedFields(record, living)).toEqual([])
        expect(overruled).toEqual(living === ours ? ['deletedAt'] : [])
        return
      }
      for (const field of ['name', 'order', 'hidden', 'deletedAt'] as const) {
        const [a, b] = [ours[field], theirs[field]]
        const isOurs = isMadeTwice || a !== base[field]
        const isTheirs = isMadeTwice || b !== base[field]
        expect(record[field]).toBe(isOurs ? a : b)
        expect(overruled.includes(field)).toBe(a !== b && isOurs && isTheirs)
      }
    }),
  )
})
