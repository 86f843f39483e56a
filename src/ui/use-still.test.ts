// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useStill } from './use-still.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

interface Point {
  readonly at: number
}

function wait(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}

function setUp() {
  const hook = renderHook(({ value }: { value: Point | null }) => useStill(value), {
    initialProps: { value: null as Point | null },
  })
  return {
    show: (value: Point | null) => {
      hook.rerender({ value })
    },
    still: () => hook.result.current?.at ?? null,
  }
}

test('what changes with every move is nothing until it stands still', () => {
  const { show, still } = setUp()
  for (let at = 0; at < 20; at += 1) {
    show({ at })
    wait(100)
    expect(still()).toBeNull()
  }
  wait(200)
  expect(still()).toBe(19)
})

test('while it moves on it is as it last stood still; its end is told at once', () => {
  const { show, still } = setUp()
  show({ at: 1 })
  wait(300)
  show({ at: 2 })
  wait(100)
  expect(still()).toBe(1)
  show(null)
  expect(still()).toBeNull()
  wait(50)
  show({ at: 3 })
  expect(still()).toBeNull()
  wait(300)
  expect(still()).toBe(3)
})

test('the value itself counts, and not when it was last said', () => {
  const { show, still } = setUp()
  const value = { at: 1 }
  show(value)
  wait(150)
  show(value)
  wait(100)
  expect(still()).toBe(1)
})
