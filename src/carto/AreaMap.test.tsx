// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { type Cell, smallTable } from '../domain/area-fixture.ts'
import { classify } from '../domain/classify.ts'
import { ACCENT, choroplethPalette, GREY_BASE } from '../domain/palette.ts'
import { AreaMap } from './AreaMap.tsx'
import { SQUARE_TOWN } from './square-town.ts'

afterEach(cleanup)

function draw(cells: readonly Cell[], level: 'neighbourhood' | 'ward' = 'neighbourhood') {
  const classification = classify({
    table: smallTable('neighbourhood', { imd: cells }),
    indicator: 'imd',
    direction: 'higher-is-worse',
    facts: { national: null },
    frame: 'auto',
  })
  const palette = choroplethPalette(classification.classCount)
  const onSelect = vi.fn()
  const { container } = render(
    <AreaMap
      topology={SQUARE_TOWN}
      level={level}
      classification={classification}
      palette={palette}
      labels={[{ text: 'Riverside', lng: -1.99, lat: 52.005 }]}
      size={{ width: 600, height: 400 }}
      title="Deprivation in Testford"
      selection={{ row: 1, reading: 2, onSelect }}
    />,
  )
  const rows = Array.from(container.querySelectorAll('[data-row]'))
  return { container, rows, palette, onSelect, fills: rows.map((row) => row.getAttribute('fill')) }
}

test('each row has the colour of its class, and nothing is a pattern', () => {
  const { fills, palette } = draw([10, 'suppressed', 30])
  expect(fills[0]).toBe(palette[0])
  expect(fills[2]).toBe(palette[1])
  const id = /url\(#(.*)\)/.exec(fills[1] ?? '')?.[1] ?? ''
  expect(document.getElementById(id)?.tagName).toBe('pattern')
})

test('its name is what it shows', () => {
  draw([10, 20, 30])
  expect(screen.getByRole('img', { name: 'Deprivation in Testford' })).toBeDefined()
  expect(screen.getByText('Riverside')).toBeDefined()
})

test('a click selects a row, a click beside the area clears', () => {
  const { rows, onSelect } = draw([10, 20, 30])
  fireEvent.click(rows[2] as Element)
  fireEvent.click(screen.getByRole('img'))
  expect(onSelect.mock.calls).toEqual([[2], [null]])
})

test('what the arrow keys are on has a ring with a white gap round its outline', () => {
  const { rows, container } = draw([10, 20, 30])
  const outline = rows[2]?.getAttribute('d') ?? ''
  const marks = Array.from(container.querySelectorAll(`g path[d="${outline}"]`))
  expect(marks.map((mark) => mark.getAttribute('stroke'))).toEqual([ACCENT, '#ffffff'])
})

test('figures of another level are not painted on this one', () => {
  const { fills } = draw([10, 20, 30], 'ward')
  expect(fills).toEqual([GREY_BASE.fill, GREY_BASE.fill])
})
