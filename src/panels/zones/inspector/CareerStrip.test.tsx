// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { StripEntry } from '../../../domain/zones/career-strip.ts'
import { CareerStrip } from './CareerStrip.tsx'

afterEach(cleanup)

const NOTHING = { count: 0, within: 0, pupils: null, allThrough: 0, sixthFormUnknown: 0 }

/** The words of the post-16 tile. */
function tile(patch: Partial<StripEntry>): string[] {
  const rest = { ...NOTHING, apart: [], known: true, gap: false, nearest: null }
  render(<CareerStrip strip={[{ ...rest, line: 'post-16', ...patch }]} />)
  const [stages] = screen.getAllByRole('list')
  const item = within(stages!).getByText('post-16').closest('li')
  return [...(item?.children ?? [])].map(({ textContent }) => textContent)
}

test('a stage that only schools apart serve says so, since it is no gap', () => {
  const apart = [
    { kind: 'special-school', count: 1 },
    { kind: 'independent-school', count: 2 },
  ]
  expect(tile({ apart })).toEqual(['0', '3 apart', '16–19', 'post-16'])
})

test('beside other schools those apart are in the notes alone; a gap is a gap', () => {
  const apart = [{ kind: 'special-school', count: 1 }]
  expect(tile({ count: 2, apart })).toEqual(['2', '16–19', 'post-16'])
  expect(screen.getByText(/apart from these 1 special school/)).toBeTruthy()
  cleanup()
  expect(tile({ gap: true })).toEqual(['gap', '16–19', 'post-16'])
})
