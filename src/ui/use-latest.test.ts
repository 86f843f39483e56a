// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useLatest } from './use-latest.ts'

test('of two questions only the later one is the latest, in whatever order the answers come', () => {
  const { result, rerender } = renderHook(useLatest)
  const ask = result.current
  const first = ask()
  expect(first()).toBe(true)
  const second = ask()
  expect([second(), first()]).toEqual([true, false])
  rerender()
  expect(result.current).toBe(ask)
  expect([first(), second()]).toEqual([false, true])
})
