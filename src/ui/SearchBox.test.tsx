// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SearchBox } from './SearchBox.tsx'
import type { SearchSection } from './search-option.ts'

const SECTIONS: readonly SearchSection[] = [
  {
    id: 'fruit',
    title: 'Fruit',
    count: '2 of 9',
    options: [
      { id: 'apple', title: 'Apple', note: 'red' },
      { id: 'pear', title: 'Pear', note: 'green' },
    ],
  },
  {
    id: 'nuts',
    title: 'Nuts',
    count: null,
    options: [{ id: 'nut', title: 'Hazel', note: 'brown' }],
  },
]

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(cleanup)

function Box({ onChoose, found }: { onChoose: (id: string) => void; found: boolean }) {
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  return (
    <SearchBox
      label="Search the shop"
      placeholder="Search"
      text={text}
      onText={setText}
      sections={found && text !== '' ? SECTIONS : []}
      message={found ? null : 'Nothing is called that.'}
      onChoose={onChoose}
      input={input}
    />
  )
}

function show({ found = true } = {}) {
  const onChoose = vi.fn()
  render(<Box onChoose={onChoose} found={found} />)
  const field = screen.getByRole('combobox', { name: 'Search the shop' })
  return { onChoose, field }
}

const markedName = (field: HTMLElement) => {
  const id = field.getAttribute('aria-activedescendant')
  return id === null ? null : document.getElementById(id)?.textContent
}

test('typing opens the options in their sections, and the focus stays in the field', async () => {
  const { field } = show()
  expect(field.getAttribute('aria-expanded')).toBe('false')
  await userEvent.type(field, 'a')
  expect(field.getAttribute('aria-expanded')).toBe('true')
  expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual([
    'Apple red',
    'Pear green',
    'Hazel brown',
  ])
  expect(screen.getByRole('group', { name: 'Fruit 2 of 9' })).toBeDefined()
  expect(document.activeElement).toBe(field)
})

test('arrows mark one after the other and begin anew, Enter chooses the marked one', async () => {
  const { field, onChoose } = show()
  await userEvent.type(field, 'a{ArrowDown}{ArrowDown}')
  expect(markedName(field)).toBe('Pear green')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(markedName(field)).toBe('Apple red')
  await userEvent.keyboard('{ArrowUp}')
  expect(markedName(field)).toBe('Hazel brown')
  await userEvent.keyboard('{Enter}')
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('nut')
  expect(field.getAttribute('aria-expanded')).toBe('false')
})

test('Enter without a mark chooses the first', async () => {
  const { field, onChoose } = show()
  await userEvent.type(field, 'a{Enter}')
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('apple')
})

test('Escape closes first and empties then; leaving closes', async () => {
  const { field } = show()
  await userEvent.type(field, 'ab{Escape}')
  expect(field).toHaveProperty('value', 'ab')
  expect(field.getAttribute('aria-expanded')).toBe('false')
  await userEvent.keyboard('{Escape}')
  expect(field).toHaveProperty('value', '')
  await userEvent.type(field, 'a')
  await userEvent.tab()
  await userEvent.tab()
  expect(field.getAttribute('aria-expanded')).toBe('false')
})

test('a press on an option chooses it', async () => {
  const { field, onChoose } = show()
  await userEvent.type(field, 'a')
  await userEvent.click(screen.getByRole('option', { name: /Pear/ }))
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('pear')
})

test('where nothing is found that is said, and there are no options to expand to', async () => {
  const { field } = show({ found: false })
  await userEvent.type(field, 'zzz')
  expect(screen.getByText('Nothing is called that.')).toBeDefined()
  expect(field.getAttribute('aria-expanded')).toBe('false')
  await userEvent.keyboard('{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Empty the search' }))
  expect(field).toHaveProperty('value', '')
})
