import path from 'node:path'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from '../../../scripts/find-browser.ts'
import { ROOT } from '../../../scripts/root.ts'
import { serve } from '../../../scripts/serve.ts'
import { problemSentence } from '../../../src/domain/result.ts'
import { madeArea } from '../../made-areas.ts'
import type { BenchCase, Sampled, Skipped } from '../bench-case.ts'
// For what it declares of `window`.
import type {} from '../page/page.ts'

const SITE = path.join(ROOT, '.cache', 'bench-site')
const SIZES = ['town', 'england'] as const
/** At least as many as there are indicators, so that nothing is shown for the first time. */
const WARM_UPS = 6

async function builtPage(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: path.join(ROOT, 'tests', 'bench', 'page'),
    base: './',
    worker: { format: 'es' },
    build: { outDir: SITE, emptyOutDir: true, target: 'es2023' },
  })
}

/** Milliseconds that the page's main thread has worked since it began. */
async function mainThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const task = metrics.find(({ name }) => name === 'TaskDuration')
  if (task === undefined) throw new Error('This browser does not tell what its main thread does')
  return task.value * 1000
}

interface MapRun {
  readonly page: Page
  readonly session: CDPSession
  readonly runs: number
}

interface Measured {
  /** The page's main thread, from the call until the map is at rest. */
  readonly untilRest: readonly number[]
  /** The call alone: what a frame has to wait for. */
  readonly call: readonly number[]
}

/** Milliseconds of some calls, after one round through all indicators that warms up. */
async function measure({ page, session, runs }: MapRun, name: 'show' | 'pan'): Promise<Measured> {
  const measured = { untilRest: [] as number[], call: [] as number[] }
  for (let turn = 0; turn < runs + WARM_UPS; turn += 1) {
    const before = await mainThreadMs(session)
    const call = await page.evaluate(([method, index]) => window.mapBench[method](index), [
      name,
      turn,
    ] as const)
    if (turn < WARM_UPS) continue
    measured.untilRest.push((await mainThreadMs(session)) - before)
    measured.call.push(call)
  }
  return measured
}

/** Switching the indicator against panning the same map, in the map room alone. */
export const mapCases: BenchCase = async ({ runs }) => {
  const browser = findBrowser()
  if (!browser.ok) {
    const skipped = problemSentence(browser.problem)
    return SIZES.flatMap((size): Skipped[] => [
      { id: `switch-${size}-call`, skipped },
      { id: `switch-${size}`, skipped },
    ])
  }
  await builtPage()
  const areas = await Promise.all(
    SIZES.map(async (size) => ({ at: `/areas/${size}/`, folder: await madeArea(size) })),
  )
  const served = await serve({ mounts: [...areas, { at: '/', folder: SITE }], port: 0 })
  const chrome = await chromium.launch({
    executablePath: browser.value.path,
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
  const measured: Sampled[] = []
  for (const size of SIZES) {
    const page = await chrome.newPage({ viewport: { width: 1100, height: 900 } })
    await page.goto(`${served.origin}/`)
    const session = await page.context().newCDPSession(page)
    // Thread time, so that whatever else the machine does is not counted.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.evaluate((area) => window.mapBench.open(area), size)
    const per = `pan-${size}` as const
    const run = { page, session, runs }
    const pan = await measure(run, 'pan')
    measured.push({ id: per, title: 'pan', per, samples: pan.untilRest })
    const shown = await measure(run, 'show')
    const title = `switch the indicator (${size})`
    measured.push(
      { id: `switch-${size}-call`, title: `${title}, the call`, per, samples: shown.call },
      { id: `switch-${size}`, title: `${title}, until rest`, per, samples: shown.untilRest },
    )
    await page.close()
  }
  await chrome.close()
  await served.close()
  return measured
}
