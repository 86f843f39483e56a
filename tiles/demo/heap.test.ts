import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Heap } from './heap.ts'

test('items come out by ascending key, each once', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true })), (keys) => {
      const heap = new Heap()
      keys.forEach((key, item) => {
        heap.push(item, key)
      })
      const out: number[] = []
      const items = new Set<number>()
      for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
        out.push(next.key)
        items.add(next.item)
      }
      expect(out).toEqual([...out].sort((a, b) => a - b))
      expect(items.size).toBe(keys.length)
      expect(heap.size).toBe(0)
    }),
  )
})
