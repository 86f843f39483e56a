import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { closeTabs, contentOf, type Tab, twoTabs } from '../../../tests/two-tabs.ts'
import { readStoredRecords } from '../../formats/workspace/stored-record.ts'

afterAll(closeTabs)

/** A gesture in one tab, or a step of what that tab has asked of its storage. */
interface Move {
  readonly at: 0 | 1
  readonly what: 'step' | 'draw' | 'rename' | 'remove' | 'undo' | 'redo' | 'start'
  readonly which: number
}

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    at: fc.constantFrom(0, 1),
    what: fc.oneof(
      { weight: 6, arbitrary: fc.constant('step' as const) },
      { weight: 3, arbitrary: fc.constantFrom('draw' as const, 'rename' as const) },
      { weight: 1, arbitrary: fc.constantFrom('remove', 'undo', 'redo', 'start') },
    ),
    which: fc.nat(2),
  }),
  { minLength: 10, maxLength: 40 },
)

/** Names and codes are new each time, so that what became of a gesture can be told. */
function gesture(tab: Tab, { what, which }: Move, serial: string): void {
  const zone = tab.zones()[which % Math.max(tab.zones().length, 1)]
  if (what === 'undo') tab.undo()
  else if (what === 'redo') tab.redo()
  else if (what === 'start') tab.start(`Name ${serial}`, `E010000${serial}`)
  else if (zone === undefined) return
  else if (what === 'draw') tab.draw(zone, `E010000${serial}`)
  else if (what === 'rename') tab.rename(zone, `Name ${serial}`)
  else tab.remove(zone)
}

/** What a person sees of the zones: their names, their ground, and which are gone. */
function seen(tab: Tab): ReadonlySet<string> {
  return new Set(
    tab.all().flatMap((zone) => (zone.deletedAt === null ? contentOf(zone) : [`${zone.id} gone`])),
  )
}

test('however two tabs take turns, both end with the same zones, and nothing that was done is lost unsaid', async () => {
  const run = async (sequence: readonly Move[]) => {
    const { device, gates, one, other } = await twoTabs()
    for (const gate of gates) gate.isShut = true
    const both = [one, other] as const
    /** What somebody did, and in which tab, less what somebody undid or replaced who saw it. */
    const standing = new Map<string, Tab>()
    for (const [serial, move] of sequence.entries()) {
      if (move.what === 'step') {
        await gates[move.at].letOne()
        continue
      }
      const tab = both[move.at]
      const before = seen(tab)
      gesture(tab, move, String(serial).padStart(2, '0'))
      const after = seen(tab)
      const isNew = (thing: string) => !before.has(thing) && !isMoveInHistory(move)
      for (const thing of after) if (isNew(thing)) standing.set(thing, tab)
      for (const thing of before) if (!after.has(thing)) standing.delete(thing)
    }
    while ((await gates[0].letOne()) || (await gates[1].letOne()));
    expect(one.all()).toEqual(other.all())
    expect(one.all()).toEqual(readStoredRecords([...device.records.values()]).workspace.zones)
    expect([one.saving(), other.saving()]).toEqual(['saved', 'saved'])
    const atLast = [...seen(one)].map((thing) => thing.replace(/, other version.*/, ''))
    for (const [thing, tab] of standing) {
      if (!atLast.includes(thing)) expect(tab.notices().join(), thing).toContain(wordsFor(thing))
    }
  }
  await fc.assert(fc.asyncProperty(moves, run))
})

/** These bring back what both have seen. */
const isMoveInHistory = ({ what }: Move) => what === 'undo' || what === 'redo'

/** What a notice has to say of something that did not stay. */
function wordsFor(thing: string): string {
  return thing.endsWith(' gone') ? ' there' : thing
}
