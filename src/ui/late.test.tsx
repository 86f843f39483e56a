// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Component, type ComponentType, type ReactNode, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { late } from './late.tsx'

interface GreetingProps {
  readonly name: string
  readonly onClose: () => void
}

function Greeting({ name }: GreetingProps) {
  return <h1>Hello {name}</h1>
}

/** A part whose code comes, or fails to, when the test says so. */
function partOf(Part: ComponentType<GreetingProps> = Greeting) {
  let settle: { come: () => void; fail: () => void } | null = null
  const fetchPart = vi.fn(
    () =>
      new Promise<ComponentType<GreetingProps>>((resolve, reject) => {
        settle = {
          come: () => {
            resolve(Part)
          },
          fail: () => {
            reject(new TypeError('Failed to fetch'))
          },
        }
      }),
  )
  return { fetchPart, come: () => settle?.come(), fail: () => settle?.fail() }
}

/** Says whatever comes up to it. */
class Above extends Component<{ readonly children: ReactNode }, { readonly said: string | null }> {
  override state: { readonly said: string | null } = { said: null }
  static getDerivedStateFromError(error: Error) {
    return { said: error.message }
  }
  override render() {
    return this.state.said === null ? this.props.children : `Came up: ${this.state.said}`
  }
}

function show(part: ReactNode): void {
  render(<Above>{part}</Above>)
}

const nothing = () => undefined

beforeEach(() => {
  // React writes what a boundary caught to the console.
  vi.spyOn(console, 'error').mockImplementation(nothing)
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

test('until it has come, its heading and what waits stand in its place', async () => {
  const { fetchPart, come } = partOf()
  const Late = late({ name: 'Greeting', heading: 'Greetings', waiting: 'Opening…', fetchPart })
  show(<Late name="Ada" onClose={nothing} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Greetings')
  expect(screen.getByText('Opening…')).toBeDefined()
  come()
  expect(await screen.findByText('Hello Ada')).toBeDefined()
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
})

test('one that could not be fetched says so, and is fetched anew when it is tried again', async () => {
  const user = userEvent.setup()
  const { fetchPart, come, fail } = partOf()
  const Late = late({ name: 'Greeting', heading: 'Greetings', fetchPart })
  show(<Late name="Ada" onClose={nothing} />)
  fail()
  expect((await screen.findByRole('alert')).textContent).toContain('Greeting could not be fetched')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Greetings')
  expect(screen.queryByRole('button', { name: 'Close' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(fetchPart).toHaveBeenCalledTimes(2)
  fail()
  expect(await screen.findByRole('alert')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  come()
  expect(await screen.findByText('Hello Ada')).toBeDefined()
})

test('who leaves a part that failed and comes back has it fetched anew', async () => {
  const user = userEvent.setup()
  const { fetchPart, come, fail } = partOf()
  const Late = late({ name: 'Greeting', fetchPart, giveUp: ({ onClose }) => onClose() })
  function Page() {
    const [open, setOpen] = useState(true)
    return open ? (
      <Late
        name="Ada"
        onClose={() => {
          setOpen(false)
        }}
      />
    ) : (
      <button
        type="button"
        onClick={() => {
          setOpen(true)
        }}
      >
        Open
      </button>
    )
  }
  show(<Page />)
  fail()
  await user.click(await screen.findByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('alert')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Open' }))
  come()
  expect(await screen.findByText('Hello Ada')).toBeDefined()
})

test('a fault of the part itself goes on to the boundary above', async () => {
  const { fetchPart, come } = partOf(() => {
    throw new Error('no such figure')
  })
  const Late = late({ name: 'Greeting', fetchPart })
  show(<Late name="Ada" onClose={nothing} />)
  come()
  expect(await screen.findByText('Came up: no such figure')).toBeDefined()
})
