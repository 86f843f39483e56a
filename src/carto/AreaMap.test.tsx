// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { type Cell, smallTable } from '../domain/area-fixture.ts'
import { classify } from '../domain/classify.ts'
import {
  ACCENT,
  choroplethPalette,
  GREY_BASE,
  INK,
  PLACE_STYLE,
  STEP_BACK,
} from '../domain/palette.ts'
import type { LinePolygon } from '../domain/zones/zone.ts'
import { ZONE_MARKS } from '../domain/zones/zone-mark.ts'
import { AreaMap } from './AreaMap.tsx'
import type { AreaPicture } from './area-picture.ts'
import { projectionOf } from './projection.ts'
import { SQUARE_TOWN } from './square-town.ts'

afterEach(cleanup)

const SIZE = { width: 600, height: 400 }

function pictureOf(cells: readonly Cell[], changes: Partial<AreaPicture> = {}): AreaPicture {
  const classification = classify({
    table: smallTable('neighbourhood', { imd: cells }),
    indicator: 'imd',
    direction: 'higher-is-worse',
    facts: { national: null },
    frame: 'auto',
  })
  return {
    level: 'neighbourhood',
    classification,
    palette: choroplethPalette(classification.classCount),
    labels: [{ text: 'Riverside', lng: -1.99, lat: 52.005 }],
    places: null,
    selectedPlace: null,
    foundPoint: null,
    selected: { level: 'neighbourhood', row: 1 },
    hovered: null,
    reading: null,
    spotlight: null,
    zones: [],
    look: 'desk',
    ...changes,
  }
}

function draw(cells: readonly Cell[], changes: Partial<AreaPicture> = {}) {
  const picture = pictureOf(cells, changes)
  const events = {
    onSelect: vi.fn(),
    onSelectPlace: vi.fn(),
    onOpenCount: vi.fn(),
    onHover: vi.fn(),
    movesPicture: vi.fn(() => true),
    onDrag: vi.fn(),
    onDragEnd: vi.fn(),
  }
  const { container } = render(
    <AreaMap
      topology={SQUARE_TOWN}
      picture={picture}
      size={SIZE}
      camera={null}
      title="Deprivation in Testford"
      events={events}
      overlay={({ scale }) => <circle data-more={scale} />}
    />,
  )
  const rows = Array.from(container.querySelectorAll('[data-row]'))
  const fills = rows.map((row) => row.getAttribute('fill'))
  return { container, rows, palette: picture.palette, events, fills }
}

/** Half of the town's south-western square. */
const TRIANGLE: LinePolygon = [
  [
    [-2, 52],
    [-1.99, 52],
    [-1.99, 52.01],
  ],
]

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

test('a click selects a row or a place, a click beside the area clears, a mouse hovers', () => {
  const { rows, events, container } = draw([10, 20, 30], {
    places: [place('urn:1')],
    selectedPlace: 'urn:1',
  })
  fireEvent.pointerMove(rows[2] as Element, { pointerType: 'mouse' })
  fireEvent.click(rows[2] as Element)
  fireEvent.click(screen.getByRole('img'))
  fireEvent.click(container.querySelector('[data-place] > :last-child') as Element)
  expect(events.onSelect.mock.calls).toEqual([[2], [null]])
  expect(events.onSelectPlace.mock.calls).toEqual([['urn:1']])
  expect(events.onHover).toHaveBeenCalledExactlyOnceWith(2, expect.anything())
})

test('figures of another level are not painted on this one', () => {
  const { fills } = draw([10, 20, 30], { level: 'ward' })
  expect(fills).toEqual([GREY_BASE.fill, GREY_BASE.fill])
})

test('a ward that is selected is marked on a picture of neighbourhoods', () => {
  const marked = (selected: AreaPicture['selected']) => {
    const { container } = draw([10, 20, 30], { selected })
    const path = container.querySelector(`path[stroke="${ACCENT}"]`)?.getAttribute('d')
    cleanup()
    return path
  }
  const ward = marked({ level: 'ward', row: 0 })
  expect(ward).toBeDefined()
  expect(ward).not.toBe(marked({ level: 'neighbourhood', row: 0 }))
  expect(marked(null)).toBeUndefined()
})

test('a spotlight veils everything but what is in the light, and changes no fill', () => {
  const plain = draw([10, 20, 30]).fills
  cleanup()
  const { container, fills } = draw([10, 20, 30], {
    spotlight: { kind: 'ward', row: 1 },
  })
  expect(fills).toEqual(plain)
  const veil = container.querySelector('[data-veil]')
  expect(veil?.getAttribute('fill')).toBe(STEP_BACK.colour)
  expect(veil?.getAttribute('fill-rule')).toBe('evenodd')
  // One ring round everything and one round the ward that is lit.
  expect(veil?.getAttribute('d')?.match(/M/g)).toHaveLength(2)
})

test('a shape in the light opens the veil where it lies', () => {
  const { container } = draw([10, 20, 30], {
    spotlight: { kind: 'polygons', polygons: [TRIANGLE] },
  })
  const [x, y] = projectionOf(SQUARE_TOWN.bbox ?? [], SIZE).toPixels(-2, 52)
  const d = container.querySelector('[data-veil]')?.getAttribute('d') ?? ''
  expect(d).toContain(`M${x.toFixed(2)},${y.toFixed(2)}`)
})

test('places have the colour of their group, and others may draw on the picture', () => {
  const { container } = draw([10, 20, 30], { places: [place('urn:1'), place('urn:2')] })
  const symbols = Array.from(container.querySelectorAll('[data-place] > :last-child'))
  expect(symbols.map((symbol) => symbol.getAttribute('fill'))).toEqual([
    PLACE_STYLE.schools.colour,
    PLACE_STYLE.schools.colour,
  ])
  expect(container.querySelector('[data-more="1"]')).not.toBeNull()
})

test('places that lie on one another are counted, and a click asks to look closer', () => {
  const { container, events } = draw([10, 20, 30], {
    places: Array.from({ length: 4 }, (_, index) => place(`urn:${index}`, index * 1e-5)),
    selectedPlace: 'urn:2',
  })
  const count = container.querySelector('[data-count]')
  expect(count?.textContent).toBe('4')
  // The selected one stands by itself as well.
  expect(container.querySelectorAll('[data-place]')).toHaveLength(1)
  fireEvent.click(count?.querySelector('circle') as Element)
  const [[camera] = []] = events.onOpenCount.mock.calls as { lng: number; zoom: number }[][]
  expect(camera?.lng).toBeCloseTo(-1.99, 3)
  expect(camera?.zoom).toBeGreaterThan(10)
})

test('a press that is drawn with does not move the picture', () => {
  const { rows, events } = draw([10, 20, 30])
  events.movesPicture.mockReturnValue(false)
  fireEvent.pointerDown(rows[0] as Element, { button: 0, clientX: 10, clientY: 10 })
  fireEvent.pointerMove(rows[0] as Element, { clientX: 60, clientY: 10 })
  fireEvent.pointerUp(rows[0] as Element)
  expect(events.onDrag).not.toHaveBeenCalled()
  expect(events.onDragEnd).not.toHaveBeenCalled()
})

test('a postcode that was found has its point and its name', () => {
  const { container } = draw([10, 20, 30], {
    foundPoint: { text: 'ZX1 2AB', lng: -1.99, lat: 52.005 },
  })
  expect(container.querySelector('[data-found]')?.textContent).toBe('ZX1 2AB')
})

test('a visitor is ink and dots, whatever its mark', () => {
  const { container } = draw([10, 20, 30], {
    zones: [{ id: 'z', mark: 1, polygons: [TRIANGLE], active: false, visiting: true }],
  })
  const paths = Array.from(container.querySelectorAll('[data-zone="B"] path'))
  expect(paths.map((path) => path.getAttribute('stroke'))).toEqual(['#ffffff', INK])
  expect(paths.at(-1)?.getAttribute('stroke-dasharray')).toBe('2.4 3.2')
})

test('a room sees zones by stronger lines', () => {
  const widest = (look: AreaPicture['look']) => {
    const { container } = draw([10, 20, 30], {
      look,
      zones: [{ id: 'z', mark: 0, polygons: [TRIANGLE], active: true }],
    })
    const path = container.querySelector('[data-zone="A"] path')
    cleanup()
    return Number(path?.getAttribute('stroke-width'))
  }
  expect(widest('projector')).toBeGreaterThan(1.5 * widest('desk'))
})

test('a zone is drawn by its mark: letter, colour and dashes over ink and white', () => {
  const { container } = draw([10, 20, 30], {
    zones: [{ id: 'z', mark: 1, polygons: [TRIANGLE], active: true }],
  })
  const zone = container.querySelector('[data-zone="B"]')
  const strokes = Array.from(zone?.querySelectorAll('path') ?? [], (path) => [
    path.getAttribute('stroke'),
    path.getAttribute('stroke-dasharray') !== null && path.getAttribute('stroke-dasharray') !== '',
  ])
  expect(strokes).toEqual([
    [INK, false],
    ['#ffffff', false],
    [ZONE_MARKS[1]?.colour, true],
  ])
  expect(zone?.textContent).toBe('B')
})

function place(id: string, eastDegrees = 0): NonNullable<AreaPicture['places']>[number] {
  return {
    id,
    name: 'Mill Hill Primary',
    kind: 'primary-school',
    lng: -1.99 + eastDegrees,
    lat: 52.005,
    outside: false,
  } as NonNullable<AreaPicture['places']>[number]
}
