import fs from 'node:fs'
import { problemSentence } from '../../src/domain/result.ts'
import { checkArea } from '../../tiles/checks/check-area.ts'
import type { Shelf } from '../../tiles/official/find-files.ts'
import { lookThrough } from '../../tiles/official/find-files.ts'
import type { Authority } from '../../tiles/official/membership.ts'
import { readLookups } from '../../tiles/official/read-lookups.ts'
import { readFromShelf } from '../../tiles/official/read-official.ts'
import { assemble } from '../../tiles/steps/assemble.ts'
import { diskFolder } from '../town/disk-folder.ts'
import { ENGLAND } from '../town/england-cut.ts'

/**
 * `npm run bench:authorities [how many]`: builds and checks every authority of ../shared/england, the national
 * files read once, and says of each how long it took, its size, its notes and its problems. Exit 1 where one
 * cannot be built or is not right.
 */
const quiet = () => undefined

if (!fs.existsSync(ENGLAND)) {
  process.stdout.write('Skipped: ../shared/england is not here.\n')
  process.exit(0)
}
const shelf = lookThrough(diskFolder(ENGLAND), { keep: true })
const lookups = readLookups(shelf, quiet)
if (!lookups.ok) throw new Error(problemSentence(lookups.problem))
const { authorities } = lookups.value.membership
const most = Number(process.argv[2] ?? authorities.length)

/** Notes by their words, numbers and names left out: how many authorities have each. */
const noteCounts = new Map<string, number>()
const started = performance.now()
let wrong = 0
for (const authority of authorities.slice(0, most)) {
  const before = performance.now()
  const ending = await build(shelf, authority)
  if (ending.problems.length > 0) wrong++
  for (const note of new Set(ending.notes.map(kindOfNote))) {
    noteCounts.set(note, (noteCounts.get(note) ?? 0) + 1)
  }
  const cells = [
    authority.name.padEnd(40),
    `${authority.neighbourhoods.length} neighbourhoods`.padStart(20),
    `${((performance.now() - before) / 1000).toFixed(1)} s`.padStart(8),
    `${(ending.bytes / 1024 / 1024).toFixed(1)} MB`.padStart(9),
    `${ending.notes.length} notes`.padStart(10),
    ...ending.problems,
  ]
  process.stdout.write(`${cells.join(' ')}\n`)
}

const seconds = ((performance.now() - started) / 1000).toFixed(0)
const megabytes = (process.resourceUsage().maxRSS / 1024).toFixed(0)
process.stdout.write(
  `\n${Math.min(most, authorities.length)} authorities in ${seconds} s, at most ${megabytes} MB of memory, ${wrong} not right.\n\n`,
)
for (const [note, count] of [...noteCounts].sort((one, other) => other[1] - one[1])) {
  process.stdout.write(`${String(count).padStart(5)}  ${note}\n`)
}
process.exitCode = wrong > 0 ? 1 : 0

async function build(from: Shelf, { newest }: Authority) {
  const none = { bytes: 0, notes: [] as readonly string[] }
  const read = readFromShelf(from, { asked: [newest], id: null, progress: quiet })
  if (!read.ok) return { ...none, problems: [problemSentence(read.problem)] }
  const area = await assemble(read.value, { builderVersion: 'bench', built: '2026-01-01' })
  if (!area.ok) return { ...none, problems: [problemSentence(area.problem)] }
  const { files, manifest } = area.value
  const bytes = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0)
  const { problems } = await checkArea(files)
  return { bytes, notes: manifest.notes, problems }
}

function kindOfNote(note: string): string {
  return note
    .replace(/ \(.*\)/g, '')
    .replace(/[\d,]*\d/g, 'N')
    .slice(0, 110)
}
