import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { runNode } from '../../scripts/children.ts'
import { nodeTool } from '../../scripts/node-tool.ts'
import { serve } from '../../scripts/serve.ts'
import { problemSentence } from '../../src/domain/result.ts'
import { writeAreasIndex } from '../../src/formats/area-package/areas-index.ts'
import { PACKAGE_FILES } from '../../src/formats/area-package/file-names.ts'
import { readManifest } from '../../src/formats/area-package/manifest.ts'
import { Explorer } from '../journeys/driver.ts'
import { BENCH_FOLDER } from './build-area.ts'
import { threadClock } from './main-thread.ts'

/** WebGL by software, as on every machine that runs the benchmark. */
export const CHROME_ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

let site: Promise<string> | null = null

/** The app as it is published, built once a run; gives the folder. */
function builtSite(): Promise<string> {
  site ??= build()
  return site
}

async function build(): Promise<string> {
  const folder = path.join(BENCH_FOLDER, 'page')
  const built = await runNode([...nodeTool('vite'), 'build', '--outDir', folder, '--emptyOutDir'], {
    quiet: true,
  })
  if (built !== 0) throw new Error('The production build failed')
  return folder
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

export interface PublishedPage {
  readonly page: Page
  readonly explorer: Explorer
  /** Counts thread time. */
  readonly session: CDPSession
  readonly close: () => Promise<void>
}

/** An empty page beside the published app with this area in it; `explorer.open` goes there. */
export async function publishedPage(chrome: Browser, areaPackage: string): Promise<PublishedPage> {
  const mounts = [
    { at: '/areas/', folder: areasWith(areaPackage) },
    { at: '/', folder: await builtSite() },
  ]
  const served = await serve({ mounts, port: 0 })
  process.env['ZONE_EXPLORER_ADDRESS'] = `${served.origin}/`
  const page = await chrome.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    // What it fetches for use without network comes whenever the page is at rest, and would count.
    serviceWorkers: 'block',
  })
  const session = await threadClock(page)
  return {
    page,
    explorer: new Explorer(page),
    session,
    close: async () => {
      await page.close()
      await served.close()
    },
  }
}
