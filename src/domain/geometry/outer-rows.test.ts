import { expect, test } from 'vitest'
import { checkerTopology } from '../../../tests/checker-town.ts'
import { levelArcs } from './level-arcs.ts'
import { outerRows } from './outer-rows.ts'

test('of a chequerboard, the squares along its sides lie at the edge', () => {
  const topology = checkerTopology(5, 4)
  const outer = outerRows(levelArcs(topology, topology.objects.neighbourhoods.geometries))
  expect([...outer]).toEqual([0, 1, 2, 3, 4, 5, 9, 10, 14, 15, 16, 17, 18, 19])
})
