import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { problemSentence } from '../src/domain/result.ts'
import { Explorer } from '../tests/journeys/driver.ts'
import site from '../tests/journeys/site.ts'
import { Town } from '../tests/journeys/town.ts'
import { findBrowser } from './find-browser.ts'
import { ROOT } from './root.ts'

/**
 * Pictures of the made-up town. `tsx scripts/screenshots.ts` makes those of the README anew;
 * `--all DIR` puts every screen at every size into a folder, to be looked at.
 */
const SIZES = {
  desk: [1440, 900],
  wide: [1920, 1080],
  phone: [390, 844],
  narrow: [320, 640],
} as const

/** Keeps the picture of the README below 300 KB. */
const README_SCALE = 0.7

/** Names of the pictures and of the screens they show. */
const README_PICTURES = [
  ['explore', 'selected'],
  ['projector', 'projector'],
] as const

interface Shot {
  readonly browser: Browser
  /** Pixels of the picture per CSS pixel. */
  readonly scale: number
  readonly size: keyof typeof SIZES
  readonly query: string
  readonly file: string
}

async function shoot({ browser, scale, size, query, file }: Shot): Promise<void> {
  const [width, height] = SIZES[size]
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
  })
  const explorer = new Explorer(page)
  await explorer.openPage(query)
  if (!query.includes('room=data')) await explorer.mapAtRest()
  await page.screenshot({ path: file })
  await page.close()
  process.stdout.write(`${file}\n`)
}

function screens(town: Town): Readonly<Record<string, string>> {
  const row = town.middleRow('neighbourhood')
  const picked = `pick=neighbourhood:${town.code('neighbourhood', row)}`
  const ward = `level=ward&pick=ward:${town.code('ward', town.middleRow('ward'))}`
  return {
    explore: '',
    selected: `?${picked}`,
    ward: `?${ward}`,
    attainment: `?indicator=attainment-16&frame=country-fifths&${picked}`,
    table: `?table=1&${picked}`,
    places: '?room=places&places=schools,youth-and-sport',
    data: '?room=data',
    notice: '?indicator=happiness',
    projector: '?projector=indicators&level=ward',
  }
}

const { values } = parseArgs({ options: { all: { type: 'string' } } })
const found = findBrowser()
if (!found.ok) throw new Error(problemSentence(found.problem))
const close = await site()
const browser = await chromium.launch({
  executablePath: found.value.path,
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
})
const all = screens(new Town())
if (values.all === undefined) {
  for (const [name, screen] of README_PICTURES) {
    const file = path.join(ROOT, 'docs', `${name}.png`)
    await shoot({ browser, scale: README_SCALE, size: 'desk', query: all[screen] ?? '', file })
  }
} else {
  mkdirSync(values.all, { recursive: true })
  for (const [name, query] of Object.entries(all)) {
    for (const size of ['desk', 'wide', 'phone', 'narrow'] as const) {
      const file = path.join(values.all, `${name}-${size}.png`)
      await shoot({ browser, scale: 1, size, query, file })
    }
  }
}
await browser.close()
await close()
