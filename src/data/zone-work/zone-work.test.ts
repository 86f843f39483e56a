import { expect, test } from 'vitest'
import { CHECKER_INDICATORS, checkerTopology, checkerTown } from '../../../tests/checker-town.ts'
import type { ZoneShape } from '../../domain/zones/zone.ts'
import type { SearchWish } from '../../domain/zones/zone-work.ts'
import type { FromWorker } from './messages.ts'
import { WorkDesk } from './work-desk.ts'
import { WorkerZoneWork, type WorkerWire } from './zone-work.ts'

const ground = { area: checkerTown(6, 5), outlines: checkerTopology(6, 5) }
const half: ZoneShape = {
  kind: 'own-line',
  polygons: [
    [
      [
        [-2.01, 51.99],
        [-1.985, 51.99],
        [-1.985, 52.01],
        [-2.01, 52.01],
      ],
    ],
  ],
}
const wish: SearchWish = {
  residents: 8000,
  start: null,
  stages: [],
  indicators: CHECKER_INDICATORS,
  holds: new Map(),
}

/** A worker without a thread: what is told crosses as a structured clone, as it would. */
function wired(now: () => number = () => 0) {
  let ears: Parameters<WorkerWire['listen']>[0] | null = null
  const desk = new WorkDesk({
    tell: (message) => {
      ears?.message(structuredClone<FromWorker>(message))
    },
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    now,
  })
  const work = new WorkerZoneWork(
    {
      post: (message) => {
        void desk.receive(structuredClone(message))
      },
      listen: (given) => {
        ears = given
      },
    },
    ground,
  )
  return { work }
}

test('the ground of a line is that of its part inside the area', async () => {
  const { work } = wired()
  const geometry = await work.geometry(half)
  // One square and half of the next: 0.687 km by 1.113 km each, at 52 N.
  expect(geometry.surfaceKm2).toBeCloseTo(1.5 * 0.687 * 1.113, 1)
  expect(geometry.outsideKm2).toBeGreaterThan(1)
  expect(geometry.cutGround.find(({ row }) => row === 1)?.share).toBeCloseTo(0.5, 3)
})

test('a search tells how far it is, and what it found', async () => {
  let time = 0
  const { work } = wired(() => (time += 100))
  const heard: number[] = []
  const found = await work.suggest(wish, {
    onProgress: (share) => heard.push(share),
    signal: new AbortController().signal,
  })
  expect(found?.length).toBeGreaterThan(0)
  expect(heard.length).toBeGreaterThan(2)
  expect(heard).toEqual(heard.toSorted((a, b) => a - b))
})

test('a search that is stopped gives nothing, and the next one answers', async () => {
  let time = 0
  const { work } = wired(() => (time += 100))
  const stop = new AbortController()
  const found = await work.suggest(wish, {
    onProgress: () => {
      stop.abort()
    },
    signal: stop.signal,
  })
  expect(found).toBeNull()
  expect((await work.geometry(half)).pieces).toHaveLength(1)
})

test('a worker that dies fails what waits for it', async () => {
  let ears: Parameters<WorkerWire['listen']>[0] | null = null
  const listen: WorkerWire['listen'] = (given) => {
    ears = given
  }
  const work = new WorkerZoneWork({ post: () => undefined, listen }, ground)
  const waiting = work.geometry(half)
  ears!.failure('out of memory')
  await expect(waiting).rejects.toThrow('out of memory')
})
