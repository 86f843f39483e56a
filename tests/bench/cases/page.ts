import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type CDPSession, chromium } from '@playwright/test'
import { runNode } from '../../../scripts/children.ts'
import { findBrowser } from '../../../scripts/find-browser.ts'
import { nodeTool } from '../../../scripts/node-tool.ts'
import { serve } from '../../../scripts/serve.ts'
import { problemSentence } from '../../../src/domain/result.ts'
import { writeAreasIndex } from '../../../src/formats/area-package/areas-index.ts'
import { PACKAGE_FILES } from '../../../src/formats/area-package/file-names.ts'
import { readManifest } from '../../../src/formats/area-package/manifest.ts'
import { Explorer } from '../../journeys/driver.ts'
import type { BenchCase, MapSize, Sampled, Skipped } from '../bench-case.ts'
import { BENCH_FOLDER, mapArea, OFFICIAL_FILES_MISSING } from '../build-area.ts'
import { mainThreadMs, threadClock } from '../main-thread.ts'

const SIZES: readonly MapSize[] = ['town', 'birmingham', 'england']
const INDICATORS = ['Good health', 'No qualifications', 'Deprivation'] as const
const WARM_UPS = 3
/** To and fro: a step of a drag, while it goes on. */
const STEP_PX = 4

/** The app as it is published; gives the folder. */
async function builtSite(): Promise<string> {
  const site = path.join(BENCH_FOLDER, 'page')
  const built = await runNode([...nodeTool('vite'), 'build', '--outDir', site, '--emptyOutDir'], {
    quiet: true,
  })
  if (built !== 0) throw new Error('The production build failed')
  return site
}

/** A folder of areas with this one in it. */
function areasWith(areaPackage: string): string {
  const manifest = readManifest(
    readFileSync(path.join(areaPackage, PACKAGE_FILES.manifest), 'utf8'),
  )
  if (!manifest.ok) throw new Error(problemSentence(manifest.problem))
  const { id, title, codes } = manifest.value
  const areas = path.join(BENCH_FOLDER, 'page-areas')
  rmSync(areas, { recursive: true, force: true })
  mkdirSync(areas, { recursive: true })
  cpSync(areaPackage, path.join(areas, id), { recursive: true })
  const listing = { id, title, codes: codes.map(({ code }) => code) }
  writeFileSync(path.join(areas, 'index.json'), writeAreasIndex([listing]))
  return areas
}

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
    await explorer.mapAtRest()
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
      per: 'loop',
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
  const site = await builtSite()
  const chrome = await chromium.launch({
    executablePath: browser.value.path,
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
  const measured: (Sampled | Skipped)[] = []
  for (const size of SIZES) {
    const folder = await mapArea(size)
    if (folder === null) {
      measured.push(...skip(size, OFFICIAL_FILES_MISSING))
      continue
    }
    const areas = areasWith(folder)
    const mounts = [
      { at: '/areas/', folder: areas },
      { at: '/', folder: site },
    ]
    const served = await serve({ mounts, port: 0 })
    process.env['ZONE_EXPLORER_ADDRESS'] = `${served.origin}/`
    const page = await chrome.newPage({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    })
    const session = await threadClock(page)
    measured.push(...(await measureSize({ explorer: new Explorer(page), session, runs }, size)))
    await page.close()
    await served.close()
  }
  await chrome.close()
  return measured
}
