import { beforeEach, expect, test } from 'vitest'
import { SQUARES } from '../../../../tests/checker-page.tsx'
import { checkerTopology } from '../../../../tests/checker-town.ts'
import { NO_HISTORY } from '../../../domain/workspace/history.ts'
import { EMPTY_WORKSPACE } from '../../../domain/workspace/workspace.ts'
import { groundOutlines } from '../../../domain/zones/ground-outlines.ts'
import { NeighbourhoodFinder } from '../../../domain/zones/neighbourhood-finder.ts'
import { zoneGround } from '../../../domain/zones/zone-ground.ts'
import { useDraft } from '../../draft.ts'
import { useView } from '../../view.ts'
import { putWorkspace } from '../../workspace.ts'
import { drawCircle, setDistance } from './draw-circle.ts'
import type { DrawingGround } from './drawing-ground.ts'
import { setTool } from './set-tool.ts'

const { rings, neighbourhoods: arcs } = groundOutlines(zoneGround(SQUARES), checkerTopology(6, 5))
const { lng, lat } = SQUARES.neighbourhoods
const finder = new NeighbourhoodFinder({ rings, lng, lat })
const ground: DrawingGround = { area: SQUARES, arcs, finder }
const centre = finder.middleOf(14)

beforeEach(() => {
  useDraft.setState(useDraft.getInitialState())
  useView.setState(useView.getInitialState())
  putWorkspace(EMPTY_WORKSPACE, NO_HISTORY)
})

test('a circle waits at the usual distance, and another distance takes in others', () => {
  setTool({ radiusM: 500 })
  drawCircle({ centre, round: 'Mill School' }, ground)
  expect(useDraft.getState().gesture).toMatchObject({ round: 'Mill School', waiting: true })
  expect(useDraft.getState().gesture?.rows).toEqual([14])
  setDistance(1000, ground)
  expect(useDraft.getState().gesture).toMatchObject({ radiusM: 1000, centre })
  // Squares of 0.7 by 1.1 km: the two beside it are within a kilometre, those above are not.
  expect(useDraft.getState().gesture?.rows.toSorted((a, b) => a - b)).toEqual([13, 14, 15])
  expect(useDraft.getState().draftShape?.shape).toMatchObject({ codes: { length: 3 } })
})

test('a distance is brought within its limits, and is kept for the next circle', () => {
  setDistance(0, ground)
  expect(useDraft.getState()).toMatchObject({ radiusM: 50, gesture: null })
  drawCircle({ centre, round: null }, ground)
  setDistance(1e9, ground)
  expect(useDraft.getState()).toMatchObject({ radiusM: 20_000, gesture: { radiusM: 20_000 } })
  setDistance(Number.NaN, ground)
  expect(useDraft.getState().radiusM).toBe(50)
})
