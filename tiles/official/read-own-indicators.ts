import type { OwnIndicator, SourceFacts } from '../../src/domain/area.ts'
import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import { ownIndicators } from '../sources/own-indicator.ts'
import type { Shelf } from './find-files.ts'
import { loadPieces } from './find-files.ts'
import type { FigureFile } from './gather-indicators.ts'
import type { OwnFilesAsked, OwnFilesRead } from './read-attainment.ts'
import { readOwnFigures } from './read-own-figures.ts'

export interface OwnIndicatorsRead extends OwnFilesRead {
  readonly ownIndicators: readonly OwnIndicator[]
}

/** Every indicator of a user's own, a file each. Fails on one that is broken, and on two of one title. */
export function readOwnIndicators(shelf: Shelf, asked: OwnFilesAsked): Result<OwnIndicatorsRead> {
  const pieces = loadPieces(shelf, ownIndicators)
  if (!pieces.ok) return pieces
  const about = new Map<string, OwnIndicator>()
  const files: FigureFile[] = []
  const sources: SourceFacts[] = []
  const notes: string[] = []
  for (const piece of pieces.value) {
    const own = piece.value.about
    if (about.has(own.id)) return failure(sameTitle(piece.fileName, own.title))
    about.set(own.id, own)
    const edition = piece.value.edition ?? piece.edition
    const read = readOwnFigures(piece, {
      ...asked,
      indicator: own.id,
      sourceId: own.id,
      title: own.title,
      edition,
      people: own.denominatorWords.replace(/^of /, ''),
    })
    if (!read.ok) return read
    const [first, ...others] = read.value.sources
    files.push(read.value.file)
    if (first !== undefined) sources.push({ ...withWords(first, own), edition }, ...others)
    notes.push(...read.value.notes)
  }
  return success({ ownIndicators: [...about.values()], files, sources, notes })
}

function withWords(facts: SourceFacts, own: OwnIndicator): SourceFacts {
  const { title, source: publisher, licence } = own
  return { ...facts, title, publisher, licence, gives: title }
}

function sameTitle(where: string, title: string): Problem {
  return {
    where,
    expected: 'an indicator with a title of its own',
    found: `"${title}", which another file has too`,
    remedy: 'Change one of the titles, or leave only one of the files in the folder.',
  }
}
