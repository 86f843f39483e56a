import { afterEach, expect, test, vi } from 'vitest'
import { fetchBytes, fetchIfThere, fetchText } from './fetch-file.ts'

function answerWith(response: Response | Error): void {
  vi.stubGlobal('fetch', () =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response),
  )
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a file that comes is its bytes, or its text in UTF-8', async () => {
  answerWith(new Response(new Uint8Array([1, 2, 3])))
  expect(await fetchBytes('https://example.org/a', 'a')).toEqual({
    ok: true,
    value: new Uint8Array([1, 2, 3]),
  })
  answerWith(new Response('Café', { headers: { 'content-type': 'application/json' } }))
  expect(await fetchText('https://example.org/a', 'a')).toEqual({ ok: true, value: 'Café' })
})

const failures: readonly (readonly [string, Response | Error, string])[] = [
  ['a missing file', new Response('', { status: 404 }), 'none'],
  [
    'a start page in place of a file',
    new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    'none',
  ],
  ['a host in trouble', new Response('', { status: 503 }), 'the answer 503'],
  ['no connection', new TypeError('Failed to fetch'), 'none (Failed to fetch)'],
]

test.each(failures)('%s is a problem that names the file', async (_what, answer, found) => {
  answerWith(answer)
  const result = await fetchBytes('https://example.org/town/wards.arrow', 'town/wards.arrow')
  expect(result).toMatchObject({ ok: false, problem: { where: 'town/wards.arrow', found } })
})

test('a file that may be missing is null when it is', async () => {
  answerWith(new Response('', { status: 404 }))
  expect(await fetchIfThere('https://example.org/a', 'a')).toEqual({ ok: true, value: null })
})
