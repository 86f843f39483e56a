import { expect, test } from 'vitest'
import type { StripEntry } from './career-strip.ts'
import type { ZoneFigure } from './zone-figure.ts'
import { zoneWarnings, type ZoneWarningsOptions } from './zone-warnings.ts'

const NAMES = ['Mill Hill 001A', 'Mill Hill 001B', 'Mill Hill 001C', 'Mill Hill 001D']
const NURSERY = { id: 'early-years', one: 'nursery' }

function figure(patch: Partial<ZoneFigure>): ZoneFigure {
  return {
    ...{ indicator: 'imd', zone: 40, area: 30, country: 20, people: 9000, weight: 'residents' },
    ...{ averaged: true, neighbourhoods: 6, lowest: null, highest: null },
    ...{ outlying: [], missing: [] },
    ...patch,
  }
}

function entry(patch: Partial<StripEntry>): StripEntry {
  return {
    ...{ line: NURSERY.id, count: 0, within: 0, pupils: null, allThrough: 0, apart: [] },
    ...{ sixthFormUnknown: 0, known: true, gap: true, nearest: null },
    ...patch,
  }
}

const warnings = (patch: Partial<ZoneWarningsOptions>) =>
  zoneWarnings({
    figures: [],
    strip: [],
    lines: [NURSERY],
    indicators: [
      { id: 'imd', shortTitle: 'Deprivation' },
      { id: 'idaci', shortTitle: 'IDACI' },
    ],
    names: NAMES,
    ...patch,
  })

test('neighbourhoods that stand apart are named while they are few, and counted beyond', () => {
  expect(warnings({ figures: [figure({ outlying: [1] })] })).toEqual([
    'Mill Hill 001B differs sharply from the rest of the zone on deprivation.',
  ])
  expect(warnings({ figures: [figure({ indicator: 'idaci', outlying: [0, 2] })] })).toEqual([
    'Mill Hill 001A and Mill Hill 001C differ sharply from the rest of the zone on IDACI.',
  ])
  expect(warnings({ figures: [figure({ outlying: [0, 1, 2, 3] })] })).toEqual([
    '4 neighbourhoods differ sharply from the rest of the zone on deprivation.',
  ])
})

test('a gap is said with the nearest outside, and with what is not known of schools inside', () => {
  const nearest = { id: 'urn:1', name: 'Brook Nursery', distanceM: 450 }
  expect(warnings({ strip: [entry({ nearest })] })).toEqual([
    expect.stringMatching(/^No nursery inside\. The nearest is Brook Nursery, .*450.* outside\.$/),
  ])
  expect(warnings({ strip: [entry({ sixthFormUnknown: 1 })] })).toEqual([
    'No nursery inside, and none known nearby. Of 1 school inside, the sixth form is not known.',
  ])
  expect(warnings({ strip: [entry({ gap: false, count: 1 })] })).toEqual([])
})

test('missing figures come last; what the page does not show is not warned of', () => {
  const missing = [{ state: 1, neighbourhoods: 2 }]
  const figures = [figure({ missing }), figure({ indicator: 'crime', missing, outlying: [1] })]
  const strip = [entry({}), entry({ line: 'post-16' })]
  expect(warnings({ figures, strip })).toEqual([
    'No nursery inside, and none known nearby.',
    'Deprivation: 2 of 6 neighbourhoods not published.',
  ])
})
