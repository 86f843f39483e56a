import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { SourceFacts } from '../../src/domain/area.ts'
import { unpack } from '../readers/bytes.ts'
import type { FileHead } from '../readers/file-head.ts'
import { readHead } from '../readers/file-head.ts'
import type { Folder } from '../readers/folder.ts'
import { openFile } from '../readers/open-file.ts'
import type { Reading, Source } from '../sources/source.ts'

/** A folder whose files have been looked into. */
export interface Shelf {
  readonly folder: string
  readonly heads: readonly FileHead[]
  /**
   * What was read of each source, for building several areas from one folder; null where each file is read anew
   * and forgotten, as one area needs it once.
   */
  readonly kept: Map<string, Result<unknown>> | null
}

export function lookThrough(folder: Folder, { keep = false } = {}): Shelf {
  const readable = folder.files.filter(({ path }) => /\.(csv|txt|json|geojson)(\.gz)?$/i.test(path))
  return { folder: folder.name, heads: readable.map(readHead), kept: keep ? new Map() : null }
}

/** A source that was read. */
export interface Loaded<T extends Reading> {
  readonly value: T
  /** Edition in words, of the file that was read. */
  readonly edition: string
  readonly fileName: string
  /** What the manifest says, once it is known how many rows the area takes. */
  readonly facts: (rowsKept: number) => SourceFacts
}

/**
 * Finds the file of a source by its headings and codes, and reads it. Null where the folder has none. A
 * file that has the source's name but not its headings is read all the same, for the plain reason it
 * then gives.
 */
export function loadIfThere<T extends Reading>(
  shelf: Shelf,
  source: Source<T>,
): Result<Loaded<T> | null> {
  return once<Loaded<T> | null>(shelf, source.id, () => {
    const chosen = chooseFile(shelf, source)
    if (!chosen.ok || chosen.value === null) return chosen.ok ? success(null) : chosen
    return readChosen(chosen.value, source)
  })
}

/** A source's id stands for one kind of reading, so what was kept under it is what `read` would give. */
function once<T>({ kept }: Shelf, id: string, read: () => Result<T>): Result<T> {
  const known = kept?.get(id) as Result<T> | undefined
  if (known !== undefined) return known
  const result = read()
  kept?.set(id, result)
  return result
}

/**
 * Every file of a source that comes in pieces, one for each part of the country; none where the folder has
 * none. Fails on the first that is broken.
 */
export function loadPieces<T extends Reading>(
  shelf: Shelf,
  source: Source<T>,
): Result<readonly Loaded<T>[]> {
  return once(shelf, `${source.id} in pieces`, () => readPieces(shelf, source))
}

function readPieces<T extends Reading>(
  shelf: Shelf,
  source: Source<T>,
): Result<readonly Loaded<T>[]> {
  const heads = shelf.heads.filter((head) => source.recognises(head) || hasName(head, source))
  const pieces: Loaded<T>[] = []
  for (const head of heads) {
    const piece = readChosen(head, source)
    if (!piece.ok) return piece
    pieces.push(piece.value)
  }
  return success(pieces)
}

/** Pieces of one source have ids of their own in the manifest. */
export function numbered(facts: SourceFacts, index: number): SourceFacts {
  return index === 0 ? facts : { ...facts, id: `${facts.id}-${index + 1}` }
}

function readChosen<T extends Reading>(head: FileHead, source: Source<T>): Result<Loaded<T>> {
  const file = openFile(head.file)
  if (!file.ok) return file
  const value = source.read(file.value)
  if (!value.ok) return value
  const edition = source.edition(head)
  return success({
    value: value.value,
    edition,
    fileName: head.name,
    facts: (rowsKept) => ({
      id: source.id,
      title: source.title,
      publisher: source.publisher,
      edition,
      address: head.file.address ?? source.address,
      file: head.name,
      licence: source.licence,
      attribution: source.attribution,
      checksum: file.value.checksum,
      bytes: file.value.byteLength,
      rowsRead: value.value.rowsRead,
      rowsKept,
      geography: source.geography,
      gives: source.gives,
    }),
  })
}

/** As `loadIfThere`; a file that is not there is a failure that says where to get it. */
export function load<T extends Reading>(shelf: Shelf, source: Source<T>): Result<Loaded<T>> {
  const loaded = loadIfThere(shelf, source)
  if (!loaded.ok) return loaded
  return loaded.value === null ? failure(absent(shelf, source)) : success(loaded.value)
}

function chooseFile<T extends Reading>(shelf: Shelf, source: Source<T>): Result<FileHead | null> {
  const named = shelf.heads.filter((head) => hasName(head, source))
  const recognised = shelf.heads.filter((head) => source.recognises(head))
  const [only, second] = recognised
  if (only === undefined) return success(named[0] ?? null)
  if (second === undefined) return success(only)
  const best = preferred(recognised, source)
  const [first, rival] = best
  if (first === undefined) return success(only)
  if (rival === undefined || best.every((head) => sameContent(head, first))) return success(first)
  return failure(ambiguous(shelf, source, [first, rival]))
}

/** Among files with the right headings: those of the newest edition, and of these the well named. */
function preferred<T extends Reading>(
  heads: readonly FileHead[],
  source: Source<T>,
): readonly FileHead[] {
  const year = (head: FileHead) => Number(/20\d\d(?!.*20\d\d)/.exec(source.edition(head))?.[0] ?? 0)
  const newest = Math.max(...heads.map(year))
  const ofNewest = heads.filter((head) => year(head) === newest)
  const named = ofNewest.filter((head) => hasName(head, source))
  return named.length > 0 ? named : ofNewest
}

/** True where a file has the name of a source, whatever is in it. */
export function hasName<T extends Reading>(head: FileHead, source: Source<T>): boolean {
  return source.namePattern.test(head.name.replace(/\.gz$/i, ''))
}

function sameContent(a: FileHead, b: FileHead): boolean {
  if (a === b) return true
  const first = unpack(a.file.read(), a.name)
  const second = unpack(b.file.read(), b.name)
  if (!first.ok || !second.ok || first.value.length !== second.value.length) return false
  return first.value.every((byte, at) => byte === second.value[at])
}

function absent<T extends Reading>(shelf: Shelf, source: Source<T>): Problem {
  return {
    where: `Folder ${shelf.folder}`,
    expected: `the file of "${source.title}" (${source.fileName}, by ${source.publisher})`,
    found: 'none with that name or those headings',
    remedy: `Download it from ${source.address} into the folder; if it is in a .zip, unpack it.`,
  }
}

function ambiguous<T extends Reading>(
  shelf: Shelf,
  source: Source<T>,
  heads: readonly [FileHead, FileHead],
): Problem {
  return {
    where: `Folder ${shelf.folder}`,
    expected: `one file of "${source.title}"`,
    found: `several that differ: ${heads.map((head) => head.file.path).join(' and ')}`,
    remedy: 'Leave only one of them in the folder.',
  }
}
