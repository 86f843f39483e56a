import { expect, test } from 'vitest'
import { slug } from './slug.ts'

test.each([
  ['Birmingham', 'birmingham'],
  ['Kingston upon Hull, City of', 'kingston-upon-hull-city-of'],
  ["King's Lynn and West Norfolk", 'kings-lynn-and-west-norfolk'],
  ['St. Helens', 'st-helens'],
  ['Newcastle-under-Lyme', 'newcastle-under-lyme'],
])('%s: %s', (name, id) => {
  expect(slug(name)).toBe(id)
})
