import { type CDPSession, chromium } from '@playwright/test'
import { findBrowser } from '../../../scripts/find-browser.ts'
import { problemSentence } from '../../../src/domain/result.ts'
import type { Explorer } from '../../journeys/driver.ts'
import type { BenchCase, MapSize, Sampled, Skipped } from '../bench-case.ts'
import { mapArea, OFFICIAL_FILES_MISSING } from '../build-area.ts'
import { mainThreadMs } from '../main-thread.ts'
import { measureLoopOn } from './loop.ts'
import { CHROME_ARGS, publishedPage } from '../published-page.ts'

const SIZES: readonly MapSize[] = ['town', 'birmingham', 'england']
const INDICATORS = ['Good health', 'No qualifications', 'Deprivation'] as const
const WARM_UPS = 3
/** To and fro: a step of a drag, while it goes on. */
const STEP_PX = 4

interface PageRun {
  readonly explorer: Explorer
  readonly session: CDPSession
  readonly runs: number
}

/** Milliseconds of the main thread for each time something is done, until page and map are at rest. */
async function measure(
  { explorer, session, runs }: PageRun,
  act: (turn: number) => Promise<void>,
): Promise<number[]> {
  const samples: number[] = []
  for (let turn = 0; turn < runs + WARM_UPS; turn += 1) {
    const before = await mainThreadMs(session)
    await act(turn)
    await explorer.nextPicture()
    await explorer.mapDrawn()
    if (turn >= WARM_UPS) samples.push((await mainThreadMs(session)) - before)
  }
  return samples
}

async function measureSize(run: PageRun, size: MapSize): Promise<readonly Sampled[]> {
  const { explorer } = run
  await explorer.open('?frame=area-fifths')
  const switched = await measure(run, (turn) =>
    explorer.chooseIndicator(INDICATORS[turn % INDICATORS.length] ?? ''),
  )
  await explorer.chooseFrame('Own breaks')
  const drag = await explorer.holdHandle(3)
  const moved = await measure(run, (turn) => drag((turn % 2) * STEP_PX))
  return [
    {
      id: `page-switch-${size}`,
      title: `switch the indicator on the page (${size})`,
      per: 'page-loop',
      samples: switched,
    },
    {
      id: `page-move-${size}`,
      title: `a step of a break that is dragged (${size})`,
      per: `page-switch-${size}`,
      samples: moved,
    },
  ]
}

/** What a user's own page has to do: to switch the indicator, and for each step of a break. */
export const pageCases: BenchCase = async ({ runs }) => {
  const skip = (size: MapSize, skipped: string): Skipped[] => [
    { id: `page-switch-${size}`, skipped },
    { id: `page-move-${size}`, skipped },
  ]
  const browser = findBrowser()
  if (!browser.ok) return SIZES.flatMap((size) => skip(size, problemSentence(browser.problem)))
  const chrome = await chromium.launch({
    executablePath: browser.value.path,
    args: CHROME_ARGS,
  })
  const measured: (Sampled | Skipped)[] = []
  /** Beside each size, so that all are measured at the same moment. */
  const loops: number[] = []
  for (const size of SIZES) {
    const folder = await mapArea(size)
    if (folder === null) {
      measured.push(...skip(size, OFFICIAL_FILES_MISSING))
      continue
    }
    const { close, ...opened } = await publishedPage(chrome, folder)
    measured.push(...(await measureSize({ ...opened, runs }, size)))
    loops.push(...(await measureLoopOn(opened, runs)))
    await close()
  }
  await chrome.close()
  const calibration = {
    id: 'page-loop',
    title: 'the loop',
    per: 'page-loop',
    samples: loops,
  } as const
  return [calibration, ...measured]
}
