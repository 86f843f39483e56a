import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runNode } from '../../scripts/children.ts'
import { findBrowser } from '../../scripts/find-browser.ts'
import { nodeTool } from '../../scripts/node-tool.ts'
import { ROOT } from '../../scripts/root.ts'
import { serve } from '../../scripts/serve.ts'
import { writeAreasIndex } from '../../src/formats/area-package/areas-index.ts'
import { PACKAGE_FILES } from '../../src/formats/area-package/file-names.ts'
import { readManifest } from '../../src/formats/area-package/manifest.ts'
import type { AreaListing } from '../../src/domain/area.ts'
import { problemSentence } from '../../src/domain/result.ts'
import { birminghamArea, madeArea } from '../made-areas.ts'
import { SECOND_TOWN, SERVED_AREAS } from './town.ts'

/** Below the root of the host, as a council would put it. */
const SUB_PATH = '/maps/zone-explorer/'
/** Served below `/broken/`; below `/nothing/` there are no areas at all. */
const BROKEN_AREAS = path.join(ROOT, '.cache', 'journeys-broken-areas')

interface Made {
  readonly from: string
  readonly as: { readonly id: string; readonly title: string } | null
}

/**
 * Copies a made package into the served areas, renamed where asked: the second town is another seed
 * of the same generator, under a name of its own. Gives its line of the index.
 */
function place({ from, as }: Made): AreaListing {
  const text = readFileSync(path.join(from, PACKAGE_FILES.manifest), 'utf8')
  const document = JSON.parse(text) as object
  const renamed = as === null ? text : JSON.stringify({ ...document, name: as.id, title: as.title })
  const manifest = readManifest(renamed)
  if (!manifest.ok) throw new Error(problemSentence(manifest.problem))
  const { id, title, codes } = manifest.value
  cpSync(from, path.join(SERVED_AREAS, id), { recursive: true })
  writeFileSync(path.join(SERVED_AREAS, id, PACKAGE_FILES.manifest), renamed)
  return { id, title, codes: codes.map(({ code }) => code) }
}

async function makeAreas(): Promise<void> {
  rmSync(SERVED_AREAS, { recursive: true, force: true })
  mkdirSync(SERVED_AREAS, { recursive: true })
  const listings = [
    place({ from: await madeArea('town', 1), as: null }),
    place({ from: await madeArea('town', 2), as: SECOND_TOWN }),
  ]
  breakAreas(listings)
  const birmingham = await birminghamArea()
  if (birmingham !== null) listings.push(place({ from: birmingham, as: null }))
  writeFileSync(path.join(SERVED_AREAS, 'index.json'), writeAreasIndex(listings))
}

/** The same towns as after an interrupted copy: the first without its tiles, the second cut short. */
function breakAreas(listings: readonly AreaListing[]): void {
  rmSync(BROKEN_AREAS, { recursive: true, force: true })
  cpSync(SERVED_AREAS, BROKEN_AREAS, { recursive: true })
  writeFileSync(path.join(BROKEN_AREAS, 'index.json'), writeAreasIndex(listings))
  const [first, second] = listings.map(({ id }) => path.join(BROKEN_AREAS, id))
  if (first === undefined || second === undefined) throw new Error('Two areas are needed')
  rmSync(path.join(first, PACKAGE_FILES.tiles))
  truncateSync(path.join(second, PACKAGE_FILES.neighbourhoods), 5000)
}

async function siteFolder(): Promise<string> {
  const given = process.env['ZONE_EXPLORER_SITE']
  if (given !== undefined) return path.resolve(ROOT, given)
  const folder = path.join(ROOT, '.cache', 'journeys-site')
  const code = await runNode([...nodeTool('vite'), 'build', '--outDir', folder, '--emptyOutDir'], {
    quiet: true,
  })
  if (code !== 0) throw new Error('The production build failed')
  return folder
}

/**
 * Before the journeys: the production build (the one that ZONE_EXPLORER_SITE names, else a new one),
 * served below a sub-path with two made-up towns, and Birmingham where its official files are beside
 * the project, whatever stands in `public/areas`. Journeys find its address in
 * ZONE_EXPLORER_ADDRESS, and its folder in ZONE_EXPLORER_BUILT.
 */
export default async function site(): Promise<() => Promise<void>> {
  const browser = findBrowser()
  if (!browser.ok) throw new Error(problemSentence(browser.problem))
  const folder = await siteFolder()
  process.env['ZONE_EXPLORER_BUILT'] = folder
  await makeAreas()
  const mounts = [
    { at: `${SUB_PATH}areas/`, folder: SERVED_AREAS },
    { at: SUB_PATH, folder },
    { at: '/nothing/areas/', folder: path.join(BROKEN_AREAS, 'nothing') },
    { at: '/nothing/', folder },
    { at: '/broken/areas/', folder: BROKEN_AREAS },
    { at: '/broken/', folder },
  ]
  const served = await serve({ mounts, port: 0 })
  process.env['ZONE_EXPLORER_ADDRESS'] = `${served.origin}${SUB_PATH}`
  return served.close
}
