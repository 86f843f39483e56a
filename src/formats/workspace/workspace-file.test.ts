import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_WORKSPACE, type Workspace, withRecords } from '../../domain/workspace/workspace.ts'
import { smallZone } from '../../domain/zones/zone-fixture.ts'
import { workspaceOf, zoneId } from '../../domain/zones/workspace-fixture.ts'
import { LONGEST_NAME } from '../../domain/zones/zone-words.ts'
import { readStoredRecords, writeStoredRecord } from './stored-record.ts'
import { readWorkspaceFile, writeWorkspaceFile } from './workspace-file.ts'

const SAVED = '2026-11-03T10:00:00.000Z'

function read(text: string) {
  const result = readWorkspaceFile(text, 'kept.json')
  if (!result.ok) throw new Error(result.problem.expected)
  return result.value
}

/** A file with these records of zones, as someone might have written it. */
const fileOf = (zones: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'zone-explorer-workspace', version, savedAt: SAVED, records: { zones } })

const positions = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }).map((lng) => lng + 0),
  fc.double({ min: -90, max: 90, noNaN: true }).map((lat) => lat + 0),
)
const rings = fc.array(positions, { minLength: 3, maxLength: 8 })
const shapes = fc.oneof(
  fc.uniqueArray(fc.stringMatching(/^E01\d{6}$/), { maxLength: 40 }).map((codes) => ({
    kind: 'neighbourhoods' as const,
    codes: codes.sort(),
  })),
  fc.array(fc.tuple(rings), { maxLength: 3 }).map((polygons) => ({
    kind: 'own-line' as const,
    polygons,
  })),
)
const workspaces: fc.Arbitrary<Workspace> = fc
  .array(fc.record({ shape: shapes, mark: fc.nat(11), hidden: fc.boolean() }), { maxLength: 5 })
  .map((zones) => workspaceOf(...zones))

test('what is written is read again, from a file and from storage alike', () => {
  fc.assert(
    fc.property(workspaces, (workspace) => {
      expect(read(writeWorkspaceFile(workspace, SAVED))).toEqual({ workspace, problems: [] })
      const stored = workspace.zones.map((zone) => writeStoredRecord('zones', zone))
      expect(readStoredRecords(stored)).toEqual({ workspace, setAside: [] })
    }),
  )
})

test('a file of version 1 stays readable', () => {
  const { workspace, problems } = read(readFileSync('tests/golden/workspace-v1.json', 'utf8'))
  expect(problems).toEqual([])
  expect(workspace.zones).toMatchObject([
    { name: 'Mill Hill and Riverside', shape: { codes: ['E01900001', 'E01900002'] } },
    { name: 'Round the school', mark: 7, order: 1.5, hidden: true, shape: { kind: 'own-line' } },
  ])
})

test('what was deleted stays behind', () => {
  const workspace = workspaceOf({}, { deletedAt: SAVED })
  expect(read(writeWorkspaceFile(workspace, SAVED)).workspace.zones).toHaveLength(1)
})

test.each([
  ['nothing', ''],
  ['a page', '<!doctype html>'],
  ['other JSON', '{"type":"FeatureCollection","features":[]}'],
  ['a list', '[]'],
  ['no records', '{"format":"zone-explorer-workspace","version":1}'],
  ['deep nesting', '['.repeat(5_000_000)],
])('%s is refused in a sentence that says what to do', (_, text) => {
  const result = readWorkspaceFile(text, 'kept.json')
  expect(result).toMatchObject({ ok: false, problem: { where: 'kept.json' } })
})

test.each([
  ['an id that is none', { id: '../../etc' }, '"id"'],
  ['an area that leads elsewhere', { area: '../secret' }, '"area"'],
  ['a moment that is none', { changedAt: 'yesterday' }, '"changedAt"'],
  ['a moment beyond all clocks', { changedAt: '9999-12-31T23:59:59.999Z' }, '"changedAt"'],
  ['a thirteenth letter', { mark: 12 }, '"mark"'],
  ['codes that are none', { shape: { kind: 'neighbourhoods', codes: ['<script>'] } }, 'no code'],
  ['latitudes that are none', { shape: { kind: 'own-line', polygons: [[[[0, 91]]]] } }, 'no ring'],
  ['another shape', { shape: { kind: 'circle' } }, 'shape.kind'],
])('%s is named, and the other records stand', (_, patch, words) => {
  const other = smallZone({ id: zoneId(9) })
  const { workspace, problems } = read(fileOf([{ ...smallZone(), ...patch }, other]))
  expect(workspace.zones).toEqual([other])
  expect(problems).toEqual([expect.stringContaining(words)])
})

test('a name is text and nothing else, on one line', () => {
  const name = `<img src=x onerror=alert(1)>\n\u202e${'x'.repeat(1000)}`
  const [zone] = read(fileOf([smallZone({ name })])).workspace.zones
  expect(zone?.name).toHaveLength(LONGEST_NAME)
  expect(zone?.name).not.toMatch(/[\n\u202e]/)
})

test('of two records with one id the last stands; members that are not known are dropped', () => {
  const twice = [
    smallZone({ name: 'First' }),
    { ...smallZone({ name: 'Last' }), __proto__: 1, extra: 1 },
  ]
  expect(read(fileOf(twice)).workspace).toEqual(
    withRecords(EMPTY_WORKSPACE, 'zones', [smallZone({ name: 'Last' })]),
  )
})

test('a line with more corners than anyone draws is refused, quickly', () => {
  const ring = Array.from({ length: 300_000 }, (_, i) => [i / 1e6, 0])
  const zone = smallZone({ shape: { kind: 'own-line', polygons: [] } })
  const huge = { ...zone, shape: { kind: 'own-line', polygons: [[ring]] } }
  expect(read(fileOf([huge])).problems).toEqual([expect.stringContaining('200000 corners')])
})

test('records of a newer version are left alone, with the way out', () => {
  expect(read(fileOf([smallZone()], 99)).problems).toEqual([
    expect.stringContaining('newer version'),
  ])
  const stored = writeStoredRecord('zones', smallZone())
  const newer = { ...stored, text: stored.text.replace('"version":1', '"version":2') }
  expect(readStoredRecords([newer]).setAside).toMatchObject([
    { name: 'Mill Hill', reason: expect.stringContaining('newer') as string, text: newer.text },
  ])
})
