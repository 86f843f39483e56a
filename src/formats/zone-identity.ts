import { recordId } from '../domain/workspace/record-id.ts'
import type { Zone } from '../domain/zones/zone.ts'
import { PackedWriter } from './link/packed-bytes.ts'
import { packZone } from './link/packed-zone.ts'

type Content = Pick<Zone, 'name' | 'codeEdition' | 'shape'>

/**
 * The id that a zone from a link has wherever it is opened: made from its content, so that opening the
 * same link twice finds the zone that came first, even if that was changed since, and another link
 * with a later state of it brings another zone. `nth` tells equal zones of one link apart.
 */
export function visitorId(area: string, zone: Content, nth = 0): string {
  return recordId(hash(new PackedWriter().text(area).text(zoneContent(zone)).count(nth).finish()))
}

/**
 * A text that is equal where two zones are the same but for their letter: equal name, edition and
 * neighbourhoods, or equal line to about a metre.
 */
export function zoneContent({ name, codeEdition, shape }: Content): string {
  const writer = new PackedWriter()
  packZone(writer, { name, codeEdition, shape, mark: 0 })
  return Array.from(writer.finish(), (byte) => String.fromCharCode(byte)).join('')
}

/** FNV-1a of 128 bits (Fowler, Noll and Vo), sixteen bytes, highest first. */
function hash(bytes: Uint8Array): Uint8Array {
  let value = FNV_BASIS
  for (const byte of bytes) value = BigInt.asUintN(128, (value ^ BigInt(byte)) * FNV_PRIME)
  return Uint8Array.from({ length: 16 }, (_, i) => Number((value >> BigInt(8 * (15 - i))) & 0xffn))
}

const FNV_BASIS = 0x6c62272e07bb014262b821756295c58dn
const FNV_PRIME = 0x1000000000000000000013bn
