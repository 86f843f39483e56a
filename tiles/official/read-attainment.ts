import type { SourceFacts } from '../../src/domain/area.ts'
import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { AttainmentTable } from '../sources/own-attainment.ts'
import { attainments } from '../sources/own-attainment.ts'
import type { Loaded, Shelf } from './find-files.ts'
import { loadIfThere } from './find-files.ts'
import type { FigureFile } from './gather-indicators.ts'
import { ownWeight } from './own-weight.ts'

export interface AttainmentRead {
  readonly files: readonly FigureFile[]
  readonly sources: readonly SourceFacts[]
  readonly notes: readonly string[]
}

/**
 * Attainment at 5, 11 and 16 from files that a user brings. Fails on one that is broken; a table by ward is
 * named in the notes and not used, as wards take their figures from their neighbourhoods.
 */
export function readAttainment(shelf: Shelf, wanted: ReadonlySet<string>): Result<AttainmentRead> {
  const files: FigureFile[] = []
  const sources: SourceFacts[] = []
  const notes: string[] = []
  const absent: string[] = []
  for (const [indicator, source] of attainments) {
    const file = loadIfThere(shelf, source)
    if (!file.ok) return file
    if (file.value === null) absent.push(source.fileName)
    else if (file.value.value.level === 'ward') {
      notes.push(
        `${file.value.fileName} is by ward and not used: figures of wards are made from their ` +
          'neighbourhoods.',
      )
    } else {
      files.push(figureFile(file.value, indicator, source.id))
      sources.push(file.value.facts(rowsOf(file.value.value, wanted)))
    }
  }
  if (absent.length > 0) {
    notes.push(
      `No file of attainment by neighbourhood (${absent.join(', ')}) was found; none is published today.`,
    )
  }
  return success({ files, sources, notes })
}

function rowsOf({ rowByCode }: AttainmentTable, wanted: ReadonlySet<string>): number {
  return [...wanted].filter((code) => rowByCode.has(code)).length
}

function figureFile(
  { fileName, edition, value }: Loaded<AttainmentTable>,
  indicator: string,
  sourceId: string,
): FigureFile {
  return {
    sourceId,
    fileName,
    edition: `Own figures, ${edition}`,
    table: value,
    weights: () => [ownWeight(value, indicator, `pupils (${fileName})`)],
    method: 'Figures as the file gives them.',
  }
}
