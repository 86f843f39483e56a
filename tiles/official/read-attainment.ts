import type { SourceFacts } from '../../src/domain/area.ts'
import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { attainments } from '../sources/own-attainment.ts'
import type { Shelf } from './find-files.ts'
import { loadIfThere } from './find-files.ts'
import type { FigureFile } from './gather-indicators.ts'
import type { OwnFiguresAsked } from './read-own-figures.ts'
import { readOwnFigures } from './read-own-figures.ts'

export interface OwnFilesRead {
  readonly files: readonly FigureFile[]
  readonly sources: readonly SourceFacts[]
  readonly notes: readonly string[]
}

export type OwnFilesAsked = Pick<OwnFiguresAsked, 'wanted' | 'residents' | 'lookup'>

/** Attainment at 5, 11 and 16 from files that a user brings. Fails on one that is broken. */
export function readAttainment(shelf: Shelf, asked: OwnFilesAsked): Result<OwnFilesRead> {
  const files: FigureFile[] = []
  const sources: SourceFacts[] = []
  const notes: string[] = []
  const absent: string[] = []
  for (const [indicator, source] of attainments) {
    const file = loadIfThere(shelf, source)
    if (!file.ok) return file
    if (file.value === null) {
      absent.push(source.fileName)
      continue
    }
    const edition = `Own figures, ${file.value.edition}`
    const about = { indicator, sourceId: source.id, edition, people: 'pupils' }
    const read = readOwnFigures(file.value, { ...asked, ...about })
    if (!read.ok) return read
    files.push(read.value.file)
    sources.push(...read.value.sources)
    notes.push(...read.value.notes)
  }
  if (absent.length > 0) {
    notes.push(
      `No file of attainment (${absent.join(', ')}) was found; none is published by neighbourhood today.`,
    )
  }
  return success({ files, sources, notes })
}
