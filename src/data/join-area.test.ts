import { expect, test } from 'vitest'
import type { Area } from '../domain/area.ts'
import { TESTFORD } from '../panels/current-fixture.tsx'
import { joinArea } from './join-area.ts'

test('files of one build are an area', () => {
  expect(joinArea(TESTFORD)).toEqual({ ok: true, value: TESTFORD })
})

const { manifest, neighbourhoods, adjacency } = TESTFORD
const damaged: readonly (readonly [string, string, Partial<Area>])[] = [
  [
    'a manifest of another build',
    'neighbourhoods.arrow',
    { manifest: { ...manifest, neighbourhoods: { ...manifest.neighbourhoods, count: 9 } } },
  ],
  [
    'a ward row beyond the wards',
    'neighbourhoods.arrow',
    {
      neighbourhoods: {
        ...neighbourhoods,
        wardRows: Uint32Array.from(neighbourhoods.wardRows, (row, i) => (i === 7 ? 3 : row)),
      },
    },
  ],
  [
    'a neighbour beyond the neighbourhoods',
    'adjacency.arrow',
    { adjacency: { ...adjacency, b: adjacency.b.map((row, i) => (i === 0 ? 8 : row)) } },
  ],
]

test.each(damaged)('%s is found and named', (_what, file, patch) => {
  const joined = joinArea({ ...TESTFORD, ...patch })
  expect(joined.ok).toBe(false)
  if (!joined.ok) expect(joined.problem.where).toBe(`testford/${file}`)
})
