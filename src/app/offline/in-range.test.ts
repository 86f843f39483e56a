import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inRange } from './in-range.ts'

const whole = (bytes: Uint8Array) =>
  new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': 'application/vnd.pmtiles' },
  })

test('every range is the slice it names, with the headers of a host', async () => {
  const file = fc.uint8Array({ minLength: 1, maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(file, fc.nat(70), fc.nat(70), async (bytes, first, length) => {
      const answer = await inRange(whole(bytes), `bytes=${first}-${first + length}`)
      if (first >= bytes.length) {
        expect(answer.status).toBe(416)
        expect(answer.headers.get('content-range')).toBe(`bytes */${bytes.length}`)
        return
      }
      const slice = bytes.slice(first, first + length + 1)
      expect(answer.status).toBe(206)
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(slice)
      expect(answer.headers.get('content-length')).toBe(String(slice.length))
      const last = first + slice.length - 1
      expect(answer.headers.get('content-range')).toBe(`bytes ${first}-${last}/${bytes.length}`)
    }),
  )
})

test('without a range, or with one that a host may ignore, the whole file comes', async () => {
  const bytes = Uint8Array.of(1, 2, 3)
  for (const header of [null, 'lines=1-2', 'bytes=0-0,2-2']) {
    const answer = await inRange(whole(bytes), header)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/vnd.pmtiles')
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes)
  }
})
