// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { InSquares, SQUARES } from '../../../../tests/checker-page.tsx'
import { EMPTY_WORKSPACE } from '../../../domain/workspace/workspace.ts'
import { smallZone } from '../../../domain/zones/zone-fixture.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import { CompareDialog } from './CompareDialog.tsx'

const { residents, imdDecile, size } = SQUARES.neighbourhoods

beforeAll(() => {
  // jsdom knows the element, but not how it opens and closes.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
  }
})

beforeEach(() => {
  const zones = [['N100', 'N101'], ['N110']].map((codes, at) =>
    smallZone({
      id: `00000000-0000-4000-8000-00000000000${at + 1}`,
      name: at === 0 ? 'West' : 'East',
      mark: at,
      order: at + 1,
      shape: { kind: 'neighbourhoods', codes },
    }),
  )
  useWorkspace.setState({ workspace: { ...EMPTY_WORKSPACE, zones } })
})
afterEach(cleanup)

function show() {
  render(
    <InSquares view={{}}>
      <CompareDialog />
    </InSquares>,
  )
  return userEvent.setup()
}

/** The words of a row, cell by cell. */
function cells(name: RegExp): string[] {
  const row = screen.getByRole('row', { name })
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
}

const sumOf = (rows: readonly number[]) =>
  rows.reduce((sum, row) => sum + (residents[row] ?? 0), 0).toLocaleString('en-GB')
const everyone = Array.from({ length: size }, (_, row) => row)

test('residents stand beside those of the whole area; of the country there is no count', () => {
  show()
  expect(cells(/^Residents \d/)).toEqual([sumOf([0, 1]), sumOf([10]), sumOf(everyone), '–'])
  expect(cells(/^Neighbourhoods/)).toEqual(['2', '1', String(size), '–'])
  expect(screen.getByText(/hold no such count for/)).toBeDefined()
})

test('the share in the most deprived tenth is that of the area too, and a tenth by definition', () => {
  show()
  const total = everyone.reduce((sum, row) => sum + (residents[row] ?? 0), 0)
  const tenth = everyone
    .filter((row) => imdDecile[row] === 1)
    .reduce((sum, row) => sum + (residents[row] ?? 0), 0)
  const [, , area, country] = cells(/^Residents in the most deprived tenth/)
  expect(area).toBe(`${Math.round((100 * tenth) / total)}\u00a0%`)
  expect(country).toBe('about 10\u00a0%')
})

test('a ward comes beside the zones; with one subject left it asks for more', async () => {
  const user = show()
  const wards = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Add a ward' })
  const [, first] = Array.from(wards.options)
  await user.selectOptions(wards, first?.value ?? '')
  expect(screen.getAllByRole('img', { name: /^Map of / })).toHaveLength(3)
  for (const box of screen.getAllByRole('checkbox').slice(1)) await user.click(box)
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByText('Choose two to four zones or wards.')).toBeDefined()
})
