import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { isGzip, unpack } from '../readers/bytes.ts'
import type { Shape } from './content.ts'
import { otherThan, SHAPE_WORDS } from './content.ts'
import type { Courier, Reception } from './courier.ts'
import { statedLength } from './courier.ts'
import { byStatus } from './fetch-text.ts'
import type { PartNote } from './journal.ts'
import type { Answered } from './network.ts'
import type { PartFile } from './part-file.ts'
import type { Refusal, Where } from './refusal.ts'
import { diskRefusal, refusal } from './refusal.ts'

export interface FileOrder extends Where {
  readonly shape: Shape
  /** What is kept of it already, and where more is kept. Left on disk when the fetch fails. */
  readonly part: PartFile
  /** What the cache holds whole; where the publisher has nothing newer, nothing is fetched. */
  readonly known: Pick<PartNote, 'etag' | 'lastModified'> | null
  /** Bytes so far, and of how many where that is known. */
  readonly progress: (bytes: number, total: number | null) => void
}

export interface FetchedFile {
  /** With any gzip taken off. */
  readonly bytes: Uint8Array
  readonly etag: string | null
  readonly lastModified: string | null
}

/**
 * Fetches a file: resumed where it breaks off, begun again where it has changed meanwhile, held against
 * the length the publisher states. Null where it has not changed since `known`. The part stays on disk
 * until the caller discards it, so that a crash while storing costs nothing.
 */
export async function fetchFile(
  courier: Courier,
  order: FileOrder,
): Promise<Result<FetchedFile | null, Refusal>> {
  const { part } = order
  if (part.note()?.address !== order.url) {
    const problem = part.discard()
    if (problem !== null) return diskRefusal(problem)
  }
  return courier.run({
    order: { ...order, expected: SHAPE_WORDS[order.shape] },
    headers: () => headersFor(order),
    kept: () => part.size,
    receive: (answer) => receive(order, { answer, mostBytes: courier.patience.mostBytes }),
  })
}

/** What tells one version of a file from another; a weak tag does not, byte for byte. */
function validator({ etag, lastModified }: Pick<PartNote, 'etag' | 'lastModified'>): string | null {
  return etag !== null && !etag.startsWith('W/') ? etag : lastModified
}

function headersFor({ part, known }: FileOrder): Readonly<Record<string, string>> {
  const note = part.note()
  const version = note === null ? null : validator(note)
  if (version !== null) return { range: `bytes=${part.size}-`, 'if-range': version }
  if (known === null) return {}
  return {
    ...(known.etag === null ? {} : { 'if-none-match': known.etag }),
    ...(known.lastModified === null ? {} : { 'if-modified-since': known.lastModified }),
  }
}

type Received = Reception<FetchedFile | null>

async function receive(
  order: FileOrder,
  { answer, mostBytes }: { readonly answer: Answered; readonly mostBytes: number },
): Promise<Received> {
  const { part } = order
  if (answer.status === 304 && order.known !== null) return end(success(null))
  const ready = prepare(order, answer)
  if (ready !== null) return ready
  const note = part.note() ?? noteOf(order, answer)
  order.progress(part.size, note.total)
  for await (const piece of answer.body) {
    const problem = part.append(piece)
    if (problem !== null) return end(diskRefusal(problem))
    if (part.size > mostBytes) {
      part.discard()
      const found = `more than ${Math.round(mostBytes / 1024 / 1024)} MB`
      return end(refusal(order, 'refused', { expected: SHAPE_WORDS[order.shape], found }))
    }
    order.progress(part.size, note.total)
  }
  return note.total !== null && part.size !== note.total
    ? startAgain(order, `${part.size} of ${note.total} bytes`)
    : finish(order, note)
}

/** Makes the part ready for the body; the reception where there is none to take. */
function prepare(order: FileOrder, answer: Answered): Received | null {
  const { part } = order
  if (answer.status === 206) {
    const isRest = continues(part, answer)
    return isRest ? null : startAgain(order, 'a file that changed meanwhile')
  }
  if (answer.status === 416) return startAgain(order, 'a file that changed meanwhile')
  if (answer.status !== 200) return end(byStatus(order, answer, SHAPE_WORDS[order.shape]))
  const problem = part.begin(noteOf(order, answer))
  return problem === null ? null : end(diskRefusal(problem))
}

function noteOf({ url }: FileOrder, answer: Answered): PartNote {
  return {
    address: url,
    etag: answer.header('etag'),
    lastModified: answer.header('last-modified'),
    total: statedLength(answer),
  }
}

/** True where a partial answer goes on where the part ends, of the same version of the file. */
function continues(part: PartFile, answer: Answered): boolean {
  const note = part.note()
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(answer.header('content-range') ?? '')
  if (note === null || range === null || Number(range[1]) !== part.size) return false
  const etag = answer.header('etag')
  const lastModified = answer.header('last-modified')
  return (
    (note.total === null || range[2] === '*' || Number(range[2]) === note.total) &&
    (etag === null || note.etag === null || etag === note.etag) &&
    (lastModified === null || note.lastModified === null || lastModified === note.lastModified)
  )
}

function finish(order: FileOrder, { etag, lastModified }: PartNote): Received {
  const { part, shape } = order
  const bytes = part.read()
  const found = otherThan(shape, bytes)
  if (found !== null) {
    part.discard()
    return end(refusal(order, 'unreadable', { expected: SHAPE_WORDS[shape], found }))
  }
  const plain = isGzip(bytes) ? unpack(bytes, order.url) : success(bytes)
  if (!plain.ok) return startAgain(order, plain.problem.found)
  return end(success({ bytes: plain.value, etag, lastModified }))
}

function startAgain({ part }: FileOrder, found: string): Received {
  const problem = part.discard()
  return problem === null ? { kind: 'again', found, afterMs: null } : end(diskRefusal(problem))
}

function end(result: Result<FetchedFile | null, Refusal>): Received {
  return { kind: 'end', result }
}
