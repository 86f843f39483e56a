import { expect, test } from 'vitest'
import type { Area } from '../domain/area.ts'
import { TINY_AREA } from '../../tests/tiny-area.ts'
import { joinArea } from './join-area.ts'

test('files of one build are an area', () => {
  expect(joinArea(TINY_AREA)).toEqual({ ok: true, value: TINY_AREA })
})

const { manifest, neighbourhoods, outputAreas, adjacency } = TINY_AREA
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
        wardRows: Uint32Array.from(neighbourhoods.wardRows, (row, i) => (i === 3 ? 2 : row)),
      },
    },
  ],
  [
    'an output area beyond the neighbourhoods',
    'output-areas.arrow',
    { outputAreas: { ...outputAreas, neighbourhoodRows: Uint32Array.of(4) } },
  ],
  [
    'a neighbour beyond the neighbourhoods',
    'adjacency.arrow',
    { adjacency: { ...adjacency, b: adjacency.b.map((row, i) => (i === 0 ? 4 : row)) } },
  ],
]

test.each(damaged)('%s is found and named', (_what, file, patch) => {
  const joined = joinArea({ ...TINY_AREA, ...patch })
  expect(joined.ok).toBe(false)
  if (!joined.ok) expect(joined.problem.where).toBe(`tiny/${file}`)
})
