// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { DataTable, type TableColumn } from './DataTable.tsx'

afterEach(cleanup)

const FRUIT = ['Apple', 'Banana', 'Cherry', 'Damson']

const columnsOf = (names: readonly string[]): TableColumn[] => [
  {
    id: 'name',
    title: 'Name',
    note: null,
    numeric: false,
    emphasised: false,
    cell: (row) => names[row],
  },
  {
    id: 'length',
    title: 'Letters',
    note: 'count',
    numeric: true,
    emphasised: true,
    cell: (row) => names[row]?.length,
  },
]

function show(names: readonly string[], selected: number | null = null) {
  const onSort = vi.fn()
  const onSelect = vi.fn()
  render(
    <DataTable
      caption="Fruit"
      columns={columnsOf(names)}
      rows={names.map((_, row) => row)}
      sort={{ column: 'length', descending: true }}
      onSort={onSort}
      selected={selected}
      onSelect={onSelect}
      onHover={() => {}}
    />,
  )
  return { onSort, onSelect }
}

test('the sorted column says its order and a header asks for another', async () => {
  const { onSort } = show(FRUIT)
  const header = screen.getByRole('columnheader', { name: /Letters/ })
  expect(header.getAttribute('aria-sort')).toBe('descending')
  expect(screen.getByRole('columnheader', { name: 'Name' }).hasAttribute('aria-sort')).toBe(false)
  await userEvent.click(within(header).getByRole('button'))
  expect(onSort).toHaveBeenCalledExactlyOnceWith('length')
})

test('one row is in the Tab order, arrows and Home and End move, Enter chooses', async () => {
  const { onSelect } = show(FRUIT, 1)
  expect(screen.getByRole('button', { name: 'Banana', pressed: true }).tabIndex).toBe(0)
  expect(screen.getByRole('button', { name: 'Apple' }).tabIndex).toBe(-1)
  screen.getByRole('button', { name: 'Banana' }).focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement?.textContent).toBe('Cherry')
  await userEvent.keyboard('{End}')
  expect(document.activeElement?.textContent).toBe('Damson')
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement?.textContent).toBe('Damson')
  await userEvent.keyboard('{Home}{Enter}')
  expect(document.activeElement?.textContent).toBe('Apple')
  expect(onSelect).toHaveBeenCalledExactlyOnceWith(0)
})

test('33,000 rows draw few, say how many they are, and the last is reached by End', async () => {
  const names = Array.from({ length: 33_000 }, (_, row) => `Row ${row}`)
  show(names)
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('33001')
  expect(screen.getAllByRole('row').length).toBeLessThan(100)
  expect(screen.queryByText('Row 32999')).toBeNull()
  screen.getByRole('button', { name: 'Row 0' }).focus()
  await userEvent.keyboard('{End}')
  // A real browser tells of the scrolling by itself.
  fireEvent.scroll(screen.getByRole('region', { name: 'Fruit' }))
  expect(document.activeElement?.textContent).toBe('Row 32999')
})
