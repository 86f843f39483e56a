import { type CDPSession, chromium } from '@playwright/test'
import { findBrowser } from '../../../scripts/find-browser.ts'
import { problemSentence } from '../../../src/domain/result.ts'
import { TOOL_WORDS, type ToolId } from '../../../src/domain/zones/tool.ts'
import { madeArea } from '../../made-areas.ts'
import type { BenchCase } from '../bench-case.ts'
import { longestTaskMs } from '../longest-task.ts'
import { CHROME_ARGS, type PublishedPage, publishedPage } from '../published-page.ts'

const SECONDS = 5
const SLOWER = 4
/** What a stroke may add to the longest task of a pan: a frame. */
const FRAME_MS = 16
/** From one turning point to the next: several hundred pixels, a fast hand. */
const LEG_MS = 350
const MOVE_MS = 16
/** Each needs a page of its own. */
const FIRST_RUNS = 5

/** Shares of the map's width and height. */
type Share = readonly [across: number, down: number]

const PAN: readonly Share[] = [
  [0.6, 0.5],
  [0.45, 0.4],
  [0.6, 0.6],
  [0.5, 0.45],
]
/** To and fro over the whole town. */
const STROKE: readonly Share[] = Array.from({ length: 15 }, (_, leg) => [
  leg % 2 === 0 ? 0.2 : 0.75,
  0.25 + 0.03 * leg,
])
const FIRST: Share = [0.45, 0.4]

/** A mouse that does not wait for the page, as no hand does. */
class Hand {
  readonly #session: CDPSession
  readonly #at: ([across, down]: Share) => { x: number; y: number }

  constructor(session: CDPSession, box: { x: number; y: number; width: number; height: number }) {
    this.#session = session
    this.#at = ([across, down]) => ({
      x: box.x + across * box.width,
      y: box.y + down * box.height,
    })
  }

  async tap(share: Share): Promise<void> {
    await this.#send('mousePressed', share)
    await this.#send('mouseReleased', share)
  }

  /** Pressed at the first share, led from one to the next for so long, let go. */
  async drag(shares: readonly Share[]): Promise<void> {
    await this.#send('mousePressed', shares[0]!)
    const begun = performance.now()
    const sent: Promise<unknown>[] = []
    for (let ms = 0; ms < SECONDS * 1000; ms = performance.now() - begun) {
      sent.push(this.#send('mouseMoved', along(shares, ms / LEG_MS)))
      await new Promise((resolve) => setTimeout(resolve, MOVE_MS))
    }
    await Promise.all(sent)
    await this.#send('mouseReleased', shares[0]!)
  }

  #send(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', share: Share): Promise<unknown> {
    return this.#session.send('Input.dispatchMouseEvent', {
      type,
      ...this.#at(share),
      button: 'left',
      buttons: 1,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    })
  }
}

function along(shares: readonly Share[], leg: number): Share {
  const [from, to] = [Math.floor(leg), Math.floor(leg) + 1].map((at) => shares[at % shares.length]!)
  const part = leg - Math.floor(leg)
  const between = (axis: 0 | 1) => from![axis] + part * (to![axis] - from![axis])
  return [between(0), between(1)]
}

/** Opens the room on a page; gives the hand, the tools, and what measures a drag. */
async function drawingRoom({ page, explorer, session }: PublishedPage) {
  await explorer.open('?room=zones')
  const bar = page.getByRole('toolbar', { name: 'Drawing tools' })
  const box = await explorer.map.boundingBox()
  if (box === null) throw new Error('There is no map')
  const hand = new Hand(session, box)
  return {
    hand,
    bar,
    take: (tool: ToolId) =>
      bar.getByRole('button', { name: TOOL_WORDS[tool].title, exact: true }).click(),
    longest: (shares: readonly Share[]) =>
      longestTaskMs({ page, session, slower: SLOWER }, async () => {
        await hand.drag(shares)
        await explorer.nextPicture()
        await explorer.mapAtRest()
      }),
  }
}

/** Longest tasks of pans and of strokes in one zone, turn by turn. */
async function measure(opened: PublishedPage, runs: number) {
  const { explorer } = opened
  const { hand, bar, take, longest } = await drawingRoom(opened)
  await take('brush')
  await hand.tap(FIRST)
  await explorer.inspector.getByRole('heading', { level: 2 }).waitFor()
  const pans: number[] = []
  const strokes: number[] = []
  for (let turn = -1; turn < runs; turn += 1) {
    await take('select')
    const pan = await longest(PAN)
    await take('brush')
    const stroke = await longest(STROKE)
    await bar.getByRole('button', { name: /^Undo/ }).click()
    await explorer.mapAtRest()
    if (turn < 0) continue
    pans.push(pan)
    strokes.push(stroke)
  }
  return { pans, strokes }
}

/**
 * The first drag of a page, while nothing was drawn or moved before it: a pan, or a stroke, which begins
 * a zone.
 */
async function measureFirst(opened: PublishedPage, tool: 'select' | 'brush'): Promise<number> {
  const { take, longest } = await drawingRoom(opened)
  await take(tool)
  return longest(tool === 'brush' ? STROKE : PAN)
}

/**
 * What a fast stroke with the brush asks of a slow machine's main thread, beside panning the same map:
 * in a zone that is there, and where it is the first of all, beside a pan that is.
 */
export const brushCases: BenchCase = async ({ runs }) => {
  const browser = findBrowser()
  if (!browser.ok) return [{ id: 'brush-town', skipped: problemSentence(browser.problem) }]
  const chrome = await chromium.launch({ executablePath: browser.value.path, args: CHROME_ARGS })
  const onNewPage = async <T>(measured: (opened: PublishedPage) => Promise<T>): Promise<T> => {
    const opened = await publishedPage(chrome, await madeArea('town'))
    const result = await measured(opened)
    await opened.close()
    return result
  }
  const { pans, strokes } = await onNewPage((opened) => measure(opened, runs))
  const first: Record<'select' | 'brush', number[]> = { select: [], brush: [] }
  for (let run = 0; run < FIRST_RUNS; run += 1) {
    for (const tool of ['select', 'brush'] as const) {
      first[tool].push(await onNewPage((opened) => measureFirst(opened, tool)))
    }
  }
  await chrome.close()
  const words = `longest task of ${SECONDS} seconds on a processor ${SLOWER} times slower`
  return [
    {
      id: 'pan-task',
      title: 'pan',
      per: 'pan-task',
      samples: pans.map((ms) => ms + FRAME_MS),
    },
    { id: 'brush-town', title: `a fast stroke, ${words}`, per: 'pan-task', samples: strokes },
    {
      id: 'pan-task-first',
      title: 'the first pan of a page',
      per: 'pan-task-first',
      samples: first.select.map((ms) => ms + FRAME_MS),
    },
    {
      id: 'brush-town-first',
      title: `the first stroke of a page, ${words}`,
      per: 'pan-task-first',
      samples: first.brush,
    },
  ]
}
