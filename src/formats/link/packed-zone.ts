import type { OwnLineShape, Zone, ZoneShape } from '../../domain/zones/zone.ts'
import { ZONE_MARKS } from '../../domain/zones/zone-mark.ts'
import { PackedReader, PackedWriter } from './packed-bytes.ts'
import { packCodes, unpackCodes } from './packed-codes.ts'
import { fitsGrid, packLine, unpackLine } from './packed-line.ts'

/** What a link says of a zone: nothing of when, by whom or under which id it was made. */
export type LinkZone = Pick<Zone, 'name' | 'mark' | 'codeEdition' | 'shape'>

/** Whether a line as it would be read back takes in the same as the one that is written. */
export type KeepsInside = (line: OwnLineShape, written: OwnLineShape) => boolean

const LONGEST_TEXT_BYTES = 1000
const KINDS: readonly ZoneShape['kind'][] = ['neighbourhoods', 'own-line']

/**
 * Writes a zone, its line on a grid of about a metre, or of a centimetre where else `keeps` would not
 * hold of what is read back. True where only writing it exactly was good enough.
 */
export function packZone(
  writer: PackedWriter,
  zone: LinkZone,
  keeps: KeepsInside = () => true,
): boolean {
  const { name, mark, codeEdition, shape } = zone
  writer.text(name).count(mark).text(codeEdition).count(KINDS.indexOf(shape.kind))
  if (shape.kind === 'own-line') return packOwnLine(writer, shape, keeps)
  packCodes(writer, shape.codes)
  return false
}

function packOwnLine(writer: PackedWriter, line: OwnLineShape, keeps: KeepsInside): boolean {
  const { kind, polygons } = line
  for (const decimals of fitsGrid(polygons, 5) ? ([5, 7] as const) : ([7] as const)) {
    const part = new PackedWriter()
    packLine(part, polygons, decimals)
    const bytes = part.finish()
    if (!keeps(line, { kind, polygons: unpackLine(new PackedReader(bytes)) })) continue
    writer.append(bytes)
    return false
  }
  packLine(writer, polygons, 'exact')
  return true
}

export function unpackZone(reader: PackedReader): LinkZone {
  const name = reader.text(LONGEST_TEXT_BYTES)
  const mark = reader.count(ZONE_MARKS.length - 1)
  const codeEdition = reader.text(LONGEST_TEXT_BYTES)
  const kind = KINDS[reader.count(KINDS.length - 1)]
  const shape: ZoneShape =
    kind === 'own-line'
      ? { kind, polygons: unpackLine(reader) }
      : { kind: 'neighbourhoods', codes: unpackCodes(reader) }
  return { name, mark, codeEdition, shape }
}
