// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { DEFAULT_VIEW, type Selection } from '../../domain/view.ts'
import { useInspecting } from './use-inspecting.ts'
import { useSheetStop } from './use-sheet-stop.ts'

const selection: Selection = { kind: 'ward', code: 'E05000001' }
const other: Selection = { kind: 'ward', code: 'E05000002' }

afterEach(cleanup)

test('one pane shows the inspector for a selection, but the room when a room is entered', () => {
  const { result, rerender } = renderHook((view) => useInspecting(view), {
    initialProps: { ...DEFAULT_VIEW, selection: null as Selection | null },
  })
  expect(result.current).toBe(false)
  rerender({ ...DEFAULT_VIEW, selection })
  expect(result.current).toBe(true)
  rerender({ ...DEFAULT_VIEW, room: 'places', selection })
  expect(result.current).toBe(false)
  rerender({ ...DEFAULT_VIEW, room: 'places', selection: other })
  expect(result.current).toBe(true)
  rerender({ ...DEFAULT_VIEW, room: 'data', selection: other })
  expect(result.current).toBe(false)
})

test('a selection made on the map brings up a sheet that only peeks', () => {
  const { result, rerender } = renderHook((view) => useSheetStop(view), {
    initialProps: { ...DEFAULT_VIEW, selection: null as Selection | null },
  })
  expect(result.current[0]).toBe('half')
  result.current[1]('peek')
  rerender({ ...DEFAULT_VIEW, selection: null })
  expect(result.current[0]).toBe('peek')
  rerender({ ...DEFAULT_VIEW, selection })
  expect(result.current[0]).toBe('half')
  result.current[1]('full')
  rerender({ ...DEFAULT_VIEW, selection: other })
  expect(result.current[0]).toBe('full')
  rerender({ ...DEFAULT_VIEW, room: 'data', selection: other })
  expect(result.current[0]).toBe('full')
  rerender({ ...DEFAULT_VIEW, room: 'explore', selection: other })
  expect(result.current[0]).toBe('half')
})
