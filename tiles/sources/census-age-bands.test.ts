import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageBands, readBand } from './census-age-bands.ts'

test.each([
  ['Aged 15 years and under', { id: '0_15', from: 0, to: 15 }],
  ['Aged 16 to 24 years', { id: '16_24', from: 16, to: 24 }],
  ['Aged 65 years and over', { id: '65_plus', from: 65, to: null }],
])('%s', (label, band) => {
  expect(readBand(label)).toEqual(band)
})

test('anything else is no band', () => {
  for (const label of ['Total', '', 'Aged 24 to 16 years', 'Aged 16', 'Does not apply']) {
    expect(readBand(label)).toBeNull()
  }
})

const HEADINGS =
  'Lower layer Super Output Areas Code,Lower layer Super Output Areas,Age (3 categories) Code,Age (3 categories),Observation'

function read(labels: readonly string[], counts: readonly number[]) {
  const rows = labels.map((label, i) => `E01000001,A,${i + 1},${label},${counts[i] ?? 0}`)
  const text = [HEADINGS, ...rows].join('\n')
  return ageBands.read({ name: 'ages.csv', text, byteLength: text.length, checksum: '' })
}

test('any bands that follow on each other are read with their counts', () => {
  const limits = fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(limits, (ages) => {
      const [first = 1, ...rest] = [...ages].sort((a, b) => a - b)
      const labels = [`Aged ${first - 1} years and under`]
      let from = first
      for (const next of rest) {
        labels.push(`Aged ${from} to ${next - 1} years`)
        from = next
      }
      labels.push(`Aged ${from} years and over`)
      const counts = labels.map((_, i) => 10 * i)
      const table = read(labels, counts)
      expect(table.ok && table.value.bands).toHaveLength(labels.length)
      expect(table.ok && [...(table.value.byLsoa.get('E01000001') ?? [])]).toEqual(counts)
    }),
  )
})

test('a gap, an overlap, no oldest band or an unknown label is a problem', () => {
  const oldest = 'Aged 65 years and over'
  for (const labels of [
    ['Aged 15 years and under', 'Aged 17 to 64 years', oldest],
    ['Aged 15 years and under', 'Aged 15 to 64 years', oldest],
    ['Aged 15 years and under', 'Aged 16 to 64 years'],
    ['Total', 'Aged 15 years and under', oldest],
    [oldest, 'Aged 15 years and under'],
  ]) {
    expect(read(labels, []).ok).toBe(false)
  }
})
