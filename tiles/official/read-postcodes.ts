import type { SourceFacts } from '../../src/domain/area.ts'
import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { PostcodeInput } from '../area-input.ts'
import type { LngLat } from '../readers/coordinates.ts'
import type { Postcodes } from '../sources/ons-postcodes.ts'
import { postcodeDirectory } from '../sources/ons-postcodes.ts'
import { codePointOpen } from '../sources/os-code-point-open.ts'
import type { Loaded, Shelf } from './find-files.ts'
import { loadPieces, numbered } from './find-files.ts'
import { isInFrame } from './frames.ts'
import type { Frame } from './gather-output-areas.ts'

export interface PostcodesRead {
  /** Living ones within the frame of the area. */
  readonly postcodes: readonly PostcodeInput[]
  /** Point of any postcode of the files, closed ones too; null where they do not know it. */
  readonly pointOf: (postcode: string) => LngLat | null
  /** First halves ("B1") of the postcodes of the area. */
  readonly districts: ReadonlySet<string>
  readonly sources: readonly SourceFacts[]
  readonly notes: readonly string[]
}

/** Reads postcodes, of the ONS first and of Code-Point Open only where there are none of the ONS. */
export function readPostcodes(shelf: Shelf, frame: Frame): Result<PostcodesRead> {
  const directory = loadPieces(shelf, postcodeDirectory)
  if (!directory.ok) return directory
  const points = directory.value.length > 0 ? directory : loadPieces(shelf, codePointOpen)
  if (!points.ok) return points
  const pieces = points.value
  const known = new Map<string, LngLat>()
  const postcodes = new Map<string, PostcodeInput>()
  const sources = pieces.map((piece, index) => {
    const before = postcodes.size
    takePiece(piece, { frame, known, postcodes })
    return numbered(piece.facts(postcodes.size - before), index)
  })
  return success({
    postcodes: [...postcodes.values()],
    pointOf: (postcode) => known.get(postcode) ?? null,
    districts: new Set([...postcodes.keys()].map(districtOf)),
    sources,
    notes:
      pieces.length > 0
        ? []
        : [
            `No file of postcodes (${postcodeDirectory.fileName}) was found, so postcodes cannot be searched.`,
          ],
  })
}

interface Collected {
  readonly frame: Frame
  readonly known: Map<string, LngLat>
  readonly postcodes: Map<string, PostcodeInput>
}

function takePiece({ value }: Loaded<Postcodes>, { frame, known, postcodes }: Collected): void {
  for (const { postcode, point, closed } of value.postcodes) {
    if (known.has(postcode)) continue
    known.set(postcode, point)
    const [lng, lat] = point
    if (!closed && isInFrame(frame, lng, lat)) postcodes.set(postcode, { postcode, lng, lat })
  }
}

/** "B1" of "B1 1AA". */
export function districtOf(postcode: string): string {
  return postcode.slice(0, postcode.indexOf(' '))
}
