import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { problemSentence } from '../src/domain/result.ts'
import { Explorer } from '../tests/journeys/driver.ts'
import site from '../tests/journeys/site.ts'
import { Town } from '../tests/journeys/town.ts'
import { ZoneWalk } from '../tests/journeys/zone-walk.ts'
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
  ['zones', 'zones'],
  ['projector', 'projector'],
] as const

interface Shot {
  readonly browser: Browser
  /** Pixels of the picture per CSS pixel. */
  readonly scale: number
  readonly size: keyof typeof SIZES
  readonly screen: Screen
  readonly file: string
}

/** What a picture is of: a view by its address and, where something is drawn on it, how. */
interface Screen {
  readonly query: string
  readonly draw?: (explorer: Explorer) => Promise<void>
}

async function shoot({ browser, scale, size, screen: { query, draw }, file }: Shot): Promise<void> {
  const [width, height] = SIZES[size]
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const explorer = new Explorer(page)
  await explorer.openPage(query)
  if (!query.includes('room=data')) await explorer.mapAtRest()
  await draw?.(explorer)
  await page.screenshot({ path: file })
  await page.close()
  process.stdout.write(`${file}\n`)
}

/** Two wards as zones; the one that is worked on has taken in two neighbours. */
async function drawZones(explorer: Explorer, town: Town): Promise<void> {
  const walk = new ZoneWalk(explorer, town, 'mouse')
  const [, second] = town.wardsInTheMiddle()
  await walk.startFromWard(town.name('ward', second))
  await walk.startFromWard(town.name('ward', 3))
  await walk.takeInNeighbour()
  await walk.takeInNeighbour()
  await walk.figures()
  await explorer.inspector.evaluate((element) => {
    element.scrollTop = 0
  })
  await explorer.mapAtRest()
}

function screens(town: Town): Readonly<Record<string, Screen>> {
  const row = town.middleRow('neighbourhood')
  const picked = `pick=neighbourhood:${town.code('neighbourhood', row)}`
  const ward = `level=ward&pick=ward:${town.code('ward', town.middleRow('ward'))}`
  return {
    explore: { query: '' },
    selected: { query: `?${picked}` },
    ward: { query: `?${ward}` },
    attainment: { query: `?indicator=attainment-16&frame=country-fifths&${picked}` },
    table: { query: `?table=1&${picked}` },
    zones: { query: '?room=zones', draw: (explorer) => drawZones(explorer, town) },
    places: { query: '?room=places&places=schools,youth-and-sport' },
    data: { query: '?room=data' },
    notice: { query: '?indicator=happiness' },
    projector: { query: '?projector=indicators&level=ward' },
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
    await shoot({
      browser,
      scale: README_SCALE,
      size: 'desk',
      screen: all[screen] ?? { query: '' },
      file,
    })
  }
} else {
  mkdirSync(values.all, { recursive: true })
  for (const [name, screen] of Object.entries(all)) {
    for (const size of ['desk', 'wide', 'phone', 'narrow'] as const) {
      const file = path.join(values.all, `${name}-${size}.png`)
      await shoot({ browser, scale: 1, size, screen, file })
    }
  }
}
await browser.close()
await close()
