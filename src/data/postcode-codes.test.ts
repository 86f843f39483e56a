import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { TINY_AREA } from '../../tests/tiny-area.ts'
import { failure, success } from '../domain/result.ts'
import { postcodeCodes } from './postcode-codes.ts'
import { postcodesQuery } from './postcodes.ts'
import { topologyQuery } from './topology.ts'

const NO_OUTLINES = { where: 'topology.json', expected: 'outlines', found: 'none', remedy: 'None.' }

/** A client that holds the postcodes of Tiny and no outlines: the nearest output area then decides. */
function clientWith(postcodes: readonly string[]): QueryClient {
  const client = new QueryClient()
  client.setQueryData(topologyQuery('tiny').queryKey, failure(NO_OUTLINES))
  const table = {
    size: postcodes.length,
    postcodes,
    lng: Float64Array.from(postcodes, () => -1.9),
    lat: Float64Array.from(postcodes, () => 52.5),
  }
  client.setQueryData(postcodesQuery('tiny').queryKey, success(table))
  return client
}

test('postcodes of the area have the code of their neighbourhood, others have none', async () => {
  const client = clientWith(['B33 8TH', 'B33 8TJ'])
  const codes = await postcodeCodes(client, TINY_AREA, ['B33 8TJ', 'M1 1AA'])
  expect(codes).toEqual(new Map([['B33 8TJ', 'E01000003']]))
})

test('an area without postcodes is told from one that lacks a postcode', async () => {
  expect(await postcodeCodes(clientWith([]), TINY_AREA, ['B33 8TJ'])).toBeNull()
  expect(await postcodeCodes(new QueryClient(), TINY_AREA, [])).toEqual(new Map())
})
