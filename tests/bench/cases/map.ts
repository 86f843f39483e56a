import path from 'node:path'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from '../../../scripts/find-browser.ts'
import { ROOT } from '../../../scripts/root.ts'
import { serve } from '../../../scripts/serve.ts'
import { problemSentence } from '../../../src/domain/result.ts'
import type { BenchCase, MapSize, Sampled, Skipped } from '../bench-case.ts'
import { mapArea, OFFICIAL_FILES_MISSING } from '../build-area.ts'
import { mainThreadMs, threadClock } from '../main-thread.ts'
// For what it declares of `window`.
import type {} from '../page/page.ts'

const SITE = path.join(ROOT, '.cache', 'bench-site')
const SIZES: readonly MapSize[] = ['town', 'birmingham', 'england']
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

/** All that is measured of one area's map; the ids also when it is not. */
const CASES = {
  call: (size: MapSize) => `switch-${size}-call` as const,
  rest: (size: MapSize) => `switch-${size}` as const,
  near: (size: MapSize) => `switch-${size}-near` as const,
}

async function measureSize(run: MapRun, size: MapSize): Promise<readonly Sampled[]> {
  const per = `pan-${size}` as const
  const perSwitch = `switch-${size}` as const
  const pan = await measure(run, 'pan')
  await run.page.evaluate(() => window.mapBench.come('whole'))
  const shown = await measure(run, 'show')
  await run.page.evaluate(() => window.mapBench.come('near'))
  const near = await measure(run, 'show')
  const title = `switch the indicator (${size})`
  return [
    { id: per, title: 'pan', per, samples: pan.untilRest },
    { id: CASES.call(size), title: `${title}, the call`, per, samples: shown.call },
    { id: CASES.rest(size), title: `${title}, until rest`, per, samples: shown.untilRest },
    {
      id: CASES.near(size),
      title: `${title}, three zoom levels nearer`,
      per: perSwitch,
      samples: near.untilRest,
    },
  ]
}

async function openMap(chrome: Browser, origin: string, size: MapSize) {
  const page = await chrome.newPage({ viewport: { width: 1100, height: 900 } })
  await page.goto(`${origin}/`)
  const session = await threadClock(page)
  await page.evaluate((area) => window.mapBench.open(area), size)
  return { page, session }
}

const allSkipped = (size: MapSize, skipped: string): Skipped[] =>
  Object.values(CASES).map((id) => ({ id: id(size), skipped }))

/** Switching the indicator against panning the same map, and near against far, in the map room alone. */
export const mapCases: BenchCase = async ({ runs }) => {
  const browser = findBrowser()
  if (!browser.ok)
    return SIZES.flatMap((size) => allSkipped(size, problemSentence(browser.problem)))
  await builtPage()
  const folders = new Map<MapSize, string | null>()
  for (const size of SIZES) folders.set(size, await mapArea(size))
  const areas = [...folders].flatMap(([size, folder]) =>
    folder === null ? [] : [{ at: `/areas/${size}/`, folder }],
  )
  const served = await serve({ mounts: [...areas, { at: '/', folder: SITE }], port: 0 })
  const chrome = await chromium.launch({
    executablePath: browser.value.path,
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
  const measured: (Sampled | Skipped)[] = []
  for (const [size, folder] of folders) {
    if (folder === null) {
      measured.push(...allSkipped(size, OFFICIAL_FILES_MISSING))
      continue
    }
    const { page, session } = await openMap(chrome, served.origin, size)
    measured.push(...(await measureSize({ page, session, runs }, size)))
    await page.close()
  }
  await chrome.close()
  await served.close()
  return measured
}
