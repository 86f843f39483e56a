import fc from 'fast-check'
import { expect, test } from 'vitest'
import { postcodeBeginnings, postcodesBeginning } from './postcodes.ts'

const letter = fc.constantFrom(...Array.from('ABCDEFGHJKLMNPRSTUWXYZ'))
const figure = fc.constantFrom(...Array.from('0123456789'))
const outward = fc.oneof(
  fc.tuple(letter, figure),
  fc.tuple(letter, figure, figure),
  fc.tuple(letter, letter, figure),
  fc.tuple(letter, letter, figure, figure),
  fc.tuple(letter, letter, figure, letter),
)
const postcode = fc
  .tuple(outward, fc.tuple(figure, letter, letter))
  .map(([out, inward]) => `${out.join('')} ${inward.join('')}`)
const table = fc.uniqueArray(postcode, { minLength: 1, maxLength: 60 }).map((list) => {
  const postcodes = list.sort()
  const zeros = new Float64Array(postcodes.length)
  return { size: postcodes.length, postcodes, lng: zeros, lat: zeros }
})

const found = (points: Parameters<typeof postcodesBeginning>[0], text: string) =>
  postcodesBeginning(points, text).flatMap(({ from, to }) => points.postcodes.slice(from, to))

const written = fc.record({ small: fc.boolean(), blank: fc.boolean() })

test('typed in any way, with a blank or without, a postcode is found', () => {
  fc.assert(
    fc.property(table, fc.nat(), written, (points, at, { small, blank }) => {
      const wanted = points.postcodes[at % points.size] ?? ''
      const typed = blank ? ` ${wanted} ` : wanted.replace(' ', '')
      expect(found(points, small ? typed.toLowerCase() : typed)).toContain(wanted)
    }),
  )
})

test('a beginning finds every postcode that goes on from it, each once, and no other', () => {
  fc.assert(
    fc.property(table, fc.nat(), fc.integer({ min: 2, max: 7 }), (points, at, length) => {
      const typed = (points.postcodes[at % points.size] ?? '').replace(' ', '').slice(0, length)
      const goingOn = points.postcodes.filter((one) => one.replace(' ', '').startsWith(typed))
      if (postcodeBeginnings(typed).length === 0) return
      expect([...found(points, typed)].sort()).toEqual(goingOn)
    }),
  )
})

test('what has no figure or goes on too long is no postcode', () => {
  expect(['', 'B', 'mill hill', 'B44 9AB x', 'B44 AB', 'B44 9ABC'].map(postcodeBeginnings)).toEqual(
    [[], [], [], [], [], []],
  )
})
