// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { writePostcodes } from '../formats/area-package/postcodes.ts'
import { postcodesQuery } from './postcodes.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

function load(answer: Response) {
  const fetched = vi.fn(() => Promise.resolve(answer))
  vi.stubGlobal('fetch', fetched)
  return { loaded: new QueryClient().query(postcodesQuery('town')), fetched }
}

test('the postcodes of a package, from beside the page', async () => {
  const bytes = writePostcodes({
    size: 1,
    postcodes: ['ZX1 1AA'],
    lng: Float64Array.of(1.5),
    lat: Float64Array.of(54.5),
  })
  const { loaded, fetched } = load(new Response(bytes.slice()))
  expect(await loaded).toMatchObject({ ok: true, value: { postcodes: ['ZX1 1AA'] } })
  expect(fetched).toHaveBeenCalledWith(
    expect.stringMatching(/\/areas\/town\/postcodes\.arrow$/),
    expect.anything(),
  )
})

test('a package without postcodes has none, and damaged ones are a problem', async () => {
  expect(await load(new Response('', { status: 404 })).loaded).toMatchObject({
    ok: true,
    value: { size: 0 },
  })
  expect(await load(new Response('no table')).loaded).toMatchObject({
    ok: false,
    problem: { where: 'postcodes.arrow' },
  })
})
