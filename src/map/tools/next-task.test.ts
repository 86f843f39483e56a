// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NextTask } from './next-task.ts'

let listening = new AbortController()

beforeEach(() => {
  vi.useFakeTimers()
  listening = new AbortController()
})

afterEach(() => {
  listening.abort()
  vi.useRealTimers()
})

function task() {
  return new NextTask(window, listening.signal)
}

test('what is put waits for the next task, and is done once', () => {
  const act = vi.fn()
  task().put(act)
  expect(act).not.toHaveBeenCalled()
  vi.runAllTimers()
  window.dispatchEvent(new Event('keydown'))
  expect(act).toHaveBeenCalledTimes(1)
})

test.each(['pointerdown', 'keydown', 'pagehide'])('a %s has it done before it is heard', (use) => {
  const heard: string[] = []
  task().put(() => heard.push('put'))
  document.body.addEventListener(use, () => heard.push(use), { capture: true, once: true })
  document.body.dispatchEvent(new Event(use, { bubbles: true }))
  vi.runAllTimers()
  expect(heard).toEqual(['put', use])
})

test('what waited is done before what is put next', () => {
  const done: number[] = []
  const next = task()
  next.put(() => done.push(1))
  next.put(() => done.push(2))
  expect(done).toEqual([1])
  vi.runAllTimers()
  expect(done).toEqual([1, 2])
})

test('what an act puts itself has a task of its own', () => {
  const done: number[] = []
  const next = task()
  next.put(() => {
    next.put(() => done.push(2))
    done.push(1)
  })
  next.settle()
  expect(done).toEqual([1])
  vi.runAllTimers()
  expect(done).toEqual([1, 2])
})
