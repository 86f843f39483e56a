import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deleteZone } from '../zones/delete-zone.ts'
import { duplicateZone } from '../zones/duplicate-zone.ts'
import { hideZone } from '../zones/hide-zone.ts'
import { renameZone } from '../zones/rename-zone.ts'
import { reorderZone } from '../zones/reorder-zone.ts'
import { reshapeZone } from '../zones/reshape-zone.ts'
import { startZone } from '../zones/start-zone.ts'
import { zonesOf } from '../zones/zones-of.ts'
import type { EditResult } from './edit.ts'
import {
  changesBetween,
  type History,
  NO_HISTORY,
  withForeignChanges,
  withStep,
} from './history.ts'
import { changedFields } from './same-content.ts'
import { redoStep, undoStep } from './undo-step.ts'
import { EMPTY_WORKSPACE, recordOf, type Workspace } from './workspace.ts'

const AREA = 'testford'

interface State {
  readonly workspace: Workspace
  readonly history: History
}

interface Gesture {
  readonly what: 'start' | 'rename' | 'reshape' | 'hide' | 'order' | 'delete' | 'duplicate'
  readonly which: number
  readonly text: string
  /** How far the clock went on, or back. */
  readonly ticks: number
}

const gestures: fc.Arbitrary<Gesture> = fc.record({
  what: fc.constantFrom('start', 'rename', 'reshape', 'hide', 'order', 'delete', 'duplicate'),
  which: fc.nat(11),
  text: fc.constantFrom('A', 'B', 'Shard End'),
  ticks: fc.integer({ min: -50, max: 50 }),
})

const NOON = Date.parse('2026-03-01T12:00:00Z')

const gesture = (what: Gesture['what'], text: string): Gesture => ({
  what,
  which: 0,
  text,
  ticks: 0,
})

const uuid = (serial: number) => `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`

function edited(workspace: Workspace, gesture: Gesture, now: number): EditResult {
  const zones = zonesOf(workspace, AREA)
  const { what, which, text } = gesture
  const { id } = zones[which % Math.max(zones.length, 1)] ?? { id: 'none' }
  const shape = { kind: 'neighbourhoods' as const, codes: [`N${which}`] }
  switch (what) {
    case 'start':
      return startZone(workspace, {
        id: uuid(workspace.zones.length),
        now,
        area: AREA,
        codeEdition: 'LSOA 2021',
        shape,
        name: text,
      })
    case 'rename':
      return renameZone(workspace, { id, name: text, now })
    case 'reshape':
      return reshapeZone(workspace, { id, shape, sentence: 'Painted', now })
    case 'hide':
      return hideZone(workspace, { id, hidden: which % 2 === 0, now })
    case 'order':
      return reorderZone(workspace, { id, to: which, now })
    case 'delete':
      return deleteZone(workspace, { id, now })
    case 'duplicate':
      return duplicateZone(workspace, { id, copyId: uuid(workspace.zones.length), now })
    default:
      return what satisfies never
  }
}

function done({ workspace, history }: State, gesture: Gesture, now: number): State {
  const result = edited(workspace, gesture, now)
  if (!result.ok) return { workspace, history }
  const { workspace: after, sentence } = result.value
  const changes = changesBetween(workspace, after)
  if (changes.length === 0) return { workspace, history }
  const step = { room: 'zones' as const, area: AREA, sentence, changes }
  return { workspace: after, history: withStep(history, step) }
}

/** The bytes of every zone that is there, apart from the time of its last change. */
function bytes(workspace: Workspace): string {
  return JSON.stringify(
    workspace.zones
      .filter(({ deletedAt }) => deletedAt === null)
      .map((zone) => ({ ...zone, changedAt: '' })),
  )
}

function expectForward(before: Workspace, after: Workspace): void {
  for (const zone of before.zones) {
    const later = recordOf(after, 'zones', zone.id)
    expect(later?.changedAt.localeCompare(zone.changedAt)).toBeGreaterThanOrEqual(
      later === zone ? 0 : 1,
    )
  }
}

test('undoing any sequence restores every zone byte for byte, redoing brings it all back; time only moves forward', () => {
  fc.assert(
    fc.property(fc.array(gestures, { maxLength: 25 }), (sequence) => {
      let now = NOON
      let state: State = { workspace: EMPTY_WORKSPACE, history: NO_HISTORY }
      const seen = [bytes(state.workspace)]
      for (const gesture of sequence) {
        now += gesture.ticks
        const next = done(state, gesture, now)
        expectForward(state.workspace, next.workspace)
        if (next !== state && next.history !== state.history) seen.push(bytes(next.workspace))
        state = next
      }
      const last = seen.length - 1
      for (let at = last - 1; at >= 0; at -= 1) state = moved(state, undoStep, seen[at]!)
      expect(undoStep({ ...state, now })).toBeNull()
      for (let at = 1; at <= last; at += 1) state = moved(state, redoStep, seen[at]!)
      expect(redoStep({ ...state, now })).toBeNull()
    }),
  )
})

function moved(state: State, move: typeof undoStep, expected: string): State {
  const result = move({ ...state, now: NOON })
  expect(result?.moved).toBe(true)
  expect(result?.kept).toEqual([])
  expectForward(state.workspace, result!.workspace)
  expect(bytes(result!.workspace)).toBe(expected)
  return { workspace: result!.workspace, history: result!.history }
}

/** What the other tab changed last of each zone, field by field. */
type Theirs = Map<string, Record<string, unknown>>

/** A gesture of either tab; theirs reaches us as their records do, without a step of ours. */
function played(state: State, [ours, gesture]: [boolean, Gesture], theirs: Theirs): State {
  const next = done(state, gesture, NOON + gesture.ticks)
  const changes = changesBetween(state.workspace, next.workspace)
  for (const { before, after } of changes) {
    const all = Object.keys(after).filter((field) => field !== 'changedAt')
    const fields = before === null ? all : changedFields(before, after)
    const noted = theirs.get(after.id) ?? {}
    for (const field of fields) {
      // What our user then changes of it in sight of theirs is ours again.
      if (ours) Reflect.deleteProperty(noted, field)
      else noted[field] = Reflect.get(after, field)
    }
    theirs.set(after.id, noted)
  }
  if (ours) return next
  return { workspace: next.workspace, history: withForeignChanges(state.history, changes) }
}

test('undo and redo never revert what another tab has changed', () => {
  const turns = fc.array(fc.tuple(fc.boolean(), gestures), { minLength: 1, maxLength: 25 })
  fc.assert(
    fc.property(turns, fc.array(fc.boolean(), { maxLength: 40 }), (sequence, moves) => {
      const theirs: Theirs = new Map()
      let state: State = { workspace: EMPTY_WORKSPACE, history: NO_HISTORY }
      for (const turn of sequence) state = played(state, turn, theirs)
      for (const forwards of moves) {
        const move = (forwards ? redoStep : undoStep)({ ...state, now: NOON })
        if (move !== null) state = { workspace: move.workspace, history: move.history }
        for (const [id, fields] of theirs) {
          expect(recordOf(state.workspace, 'zones', id)).toMatchObject(fields)
        }
      }
    }),
  )
})

test('what cannot be undone is named, and does not bar the way to earlier steps', () => {
  const started = done(
    { workspace: EMPTY_WORKSPACE, history: NO_HISTORY },
    gesture('start', 'Mill Hill'),
    NOON,
  )
  const { id } = started.workspace.zones[0]!
  const renamed = done(started, gesture('rename', 'North'), NOON)
  const theirs = renameZone(renamed.workspace, { id, name: 'South', now: NOON })
  expect(theirs.ok).toBe(true)
  if (!theirs.ok) return
  const { workspace } = theirs.value
  const history = withForeignChanges(renamed.history, changesBetween(renamed.workspace, workspace))
  const first = undoStep({ workspace, history, now: NOON })
  expect(first).toMatchObject({ moved: false, kept: [{ after: { id } }], workspace })
  const second = undoStep({ workspace, history: first!.history, now: NOON })
  expect(second).toMatchObject({ moved: false, kept: [{ after: { id } }], workspace })
  expect(second?.history).toEqual(NO_HISTORY)
})
