import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indicatorById } from '../../src/catalogue/indicators.ts'
import { problemSentence } from '../../src/domain/result.ts'
import type { OfficialFile } from '../../tests/town/official-files.ts'
import { FILES, OfficialTown } from '../../tests/town/official-files.ts'
import { TOWN_CODE } from '../../tests/town/town-plan.ts'
import type { AreaInput } from '../area-input.ts'
import { readOfficial } from './read-official.ts'

/** One way of damaging a text; places are shares of its length. */
const damage = fc.oneof(
  fc.record({ how: fc.constant('cut' as const), at: fc.nat(999) }),
  fc.record({ how: fc.constant('drop' as const), at: fc.nat(999), length: fc.nat(40) }),
  fc.record({ how: fc.constant('repeat' as const), at: fc.nat(999), length: fc.nat(200) }),
  fc.record({
    how: fc.constant('insert' as const),
    at: fc.nat(999),
    text: fc.oneof(
      fc.constantFrom(
        '"',
        ',',
        '\n',
        '\r\n',
        '-',
        '%',
        'c',
        '0',
        '99999999999',
        '{',
        ']',
        '\0',
        'NaN',
      ),
      fc.string({ maxLength: 8 }),
    ),
  }),
)

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never

function apply(text: string, one: Damage): string {
  const at = Math.floor((text.length * one.at) / 1000)
  const [before, after] = [text.slice(0, at), text.slice(at)]
  switch (one.how) {
    case 'cut':
      return before
    case 'drop':
      return before + after.slice(one.length)
    case 'repeat':
      return before + after.slice(0, one.length) + after
    case 'insert':
      return before + one.text + after
  }
}

/** What no input may bring about, whatever it says. */
function expectSound(area: AreaInput): void {
  for (const { residents, imdDecile } of area.neighbourhoods) {
    expect(Number.isSafeInteger(residents) && residents >= 0).toBe(true)
    expect(imdDecile >= 0 && imdDecile <= 10).toBe(true)
  }
  for (const { id, cells } of area.indicators) {
    const isShare = indicatorById(id)?.unit === 'percent'
    for (const cell of cells.values()) {
      expect(cell.denominator).toBeGreaterThanOrEqual(0)
      if (!('value' in cell)) continue
      expect(Number.isFinite(cell.value)).toBe(true)
      if (isShare) expect(cell.value >= 0 && cell.value <= 100).toBe(true)
    }
  }
  for (const { lng, lat } of [...area.outputAreas, ...area.places.schools]) {
    expect(Number.isFinite(lng) && Number.isFinite(lat)).toBe(true)
  }
}

test('whatever is done to a file, reading ends with an area or with one sentence', () => {
  const files = fc.constantFrom(...(Object.keys(FILES) as OfficialFile[]))
  const damages = fc.array(damage, { minLength: 1, maxLength: 3 })
  const town = new OfficialTown()
  fc.assert(
    fc.property(files, damages, (file, all) => {
      const damaged = town.with(file, (text) => all.reduce(apply, text))
      const request = { asked: [TOWN_CODE], id: null, progress: () => undefined }
      const read = readOfficial(damaged.folder(), request)
      if (read.ok) expectSound(read.value)
      else expect(problemSentence(read.problem)).toMatch(/^.+: expected .+, found .+\. .+/s)
    }),
    { numRuns: 200 },
  )
}, 120_000)
