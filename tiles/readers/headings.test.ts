import { expect, test } from 'vitest'
import { column, locateColumns, nearestHeading, normaliseHeading } from './headings.ts'

test('headings are equal but for case, blanks and blanks at colons', () => {
  const wanted = normaliseHeading('Economic activity status: Economically active: Unemployed')
  expect(normaliseHeading(' Economic activity  status:Economically active : unemployed')).toBe(
    wanted,
  )
  expect(normaliseHeading('\uFEFFLSOA21CD')).toBe('lsoa21cd')
})

test('a column is matched by its whole name, signs of patterns included', () => {
  const specs = { age: column('Age (6 categories)') }
  const located = locateColumns([['Age (6 categories) Code', 'Age (6 categories)']], specs, 'f')
  expect(located).toMatchObject({ ok: true, value: { headerRow: 0, columns: { age: 1 } } })
})

test('an optional column may be absent', () => {
  const specs = { code: column('URN'), meals: { ...column('FSM'), optional: true as const } }
  const located = locateColumns([['URN']], specs, 'f')
  expect(located.ok && located.value.columns).toEqual({ code: 0 })
})

test('the nearest heading shares most letters', () => {
  expect(nearestHeading('LSOA21CD', ['FID', 'LSOA11CD', 'LSOA11NM'])).toBe('LSOA11CD')
  expect(nearestHeading('LSOA21CD', [])).toBeNull()
})
