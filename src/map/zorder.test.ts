import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LAYER_ORDER, layerAbove, type SlotId } from './zorder.ts'

test('an unlisted layer has no place', () => {
  expect(() => layerAbove('neighbourhood-glow', () => true)).toThrow(/src\/map\/zorder\.ts/)
})

test('layers added in any order end up in the listed order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...LAYER_ORDER]), (added) => {
      const stack: SlotId[] = []
      for (const id of added) {
        const above = layerAbove(id, (slot) => stack.includes(slot))
        stack.splice(above === undefined ? stack.length : stack.indexOf(above), 0, id)
      }
      expect(stack).toEqual(LAYER_ORDER.filter((id) => added.includes(id)))
    }),
  )
})
