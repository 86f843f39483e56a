import type { Zone, ZoneShape } from '../../domain/zones/zone.ts'
import { ZONE_MARKS } from '../../domain/zones/zone-mark.ts'
import type { PackedReader, PackedWriter } from './packed-bytes.ts'
import { packCodes, unpackCodes } from './packed-codes.ts'
import { packLine, unpackLine } from './packed-line.ts'

/** What a link says of a zone: nothing of when, by whom or under which id it was made. */
export type LinkZone = Pick<Zone, 'name' | 'mark' | 'codeEdition' | 'shape'>

const LONGEST_TEXT_BYTES = 1000
const KINDS: readonly ZoneShape['kind'][] = ['neighbourhoods', 'own-line']

export function packZone(writer: PackedWriter, zone: LinkZone): void {
  const { name, mark, codeEdition, shape } = zone
  writer.text(name).count(mark).text(codeEdition).count(KINDS.indexOf(shape.kind))
  if (shape.kind === 'neighbourhoods') packCodes(writer, shape.codes)
  else packLine(writer, shape.polygons)
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
