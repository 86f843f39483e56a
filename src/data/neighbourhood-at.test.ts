import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { TINY_AREA } from '../../tests/tiny-area.ts'
import { failure, success } from '../domain/result.ts'
import type { AreaTopology } from '../formats/area-package/topology.ts'
import { neighbourhoodAt } from './neighbourhood-at.ts'
import { topologyQuery } from './topology.ts'

/** Two squares of a hundredth of a degree beside each other, in whole hundredths. */
const SQUARES: AreaTopology = {
  type: 'Topology',
  zoneExplorerFormat: 1,
  bbox: [-1.9, 52.5, -1.88, 52.51],
  transform: { scale: [0.01, 0.01], translate: [-1.9, 52.5] },
  objects: {
    neighbourhoods: {
      type: 'GeometryCollection',
      geometries: [0, 1].map((id) => ({ type: 'Polygon', id, arcs: [[id]] })),
    },
    wards: { type: 'GeometryCollection', geometries: [] },
  },
  arcs: [0, 1].map((x) => [
    [x, 0],
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ]),
}

function clientWith(topology: Parameters<typeof success<AreaTopology>>[0] | null): QueryClient {
  const client = new QueryClient()
  const problem = { where: 'a file', expected: 'it', found: 'none', remedy: 'Try again.' }
  client.setQueryData(
    topologyQuery(TINY_AREA.manifest.id).queryKey,
    topology === null ? failure(problem) : success(topology),
  )
  return client
}

test('the outline that holds a point tells its neighbourhood', async () => {
  const client = clientWith(SQUARES)
  expect(await neighbourhoodAt(client, TINY_AREA, { lng: -1.895, lat: 52.505 })).toBe(0)
  expect(await neighbourhoodAt(client, TINY_AREA, { lng: -1.885, lat: 52.505 })).toBe(1)
})

test('beside every outline, or without them, the nearest output area tells it', async () => {
  // The one output area of the tiny area is in row 3.
  const beside = { lng: -1.895, lat: 52.49 }
  expect(await neighbourhoodAt(clientWith(SQUARES), TINY_AREA, beside)).toBe(3)
  expect(await neighbourhoodAt(clientWith(null), TINY_AREA, { lng: -1.895, lat: 52.505 })).toBe(3)
})
