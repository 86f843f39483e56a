import { deflateSync, inflateSync } from 'fflate'
import { failure, type Result, success } from '../domain/result.ts'
import { ZONE_MARKS } from '../domain/zones/zone-mark.ts'
import { crc32 } from './area-package/crc32.ts'
import { fromBase64Url, toBase64Url } from './link/base64url.ts'
import { PackedReader, PackedWriter } from './link/packed-bytes.ts'
import { type KeepsInside, type LinkZone, packZone, unpackZone } from './link/packed-zone.ts'

/** The zones of a link and the area that they were drawn in. */
export interface ZoneLink {
  readonly area: string
  readonly zones: readonly LinkZone[]
}

/**
 * The newest version of what stands after it. It is read before anything else, and nothing is if it is
 * newer. Version 2 may hold lines that are written exactly; what holds none is written as version 1,
 * which every Zone Explorer reads.
 */
const VERSION = 2
const WITHOUT_EXACT_LINES = 1
const MEMBER = 'zones'
const FORM = new RegExp(`(?:^|&)${MEMBER}=(\\d{1,6})\\.([^&]*)`)
/** Longer than any browser takes from an address bar without trouble. */
const LONGEST_TEXT = 200_000
const MOST_BYTES = 1_000_000
const LONGEST_AREA_BYTES = 400
const WHERE = 'The zones in this link'
const ASK_AGAIN =
  'Nothing of yours has changed. Chat and mail programs sometimes cut long links short: ask for it again, or for the zones as a file.'

/**
 * The fragment of an address that carries zones, without its `#`: `zones=`, the version, a full stop
 * and, in base64url, the CRC-32 and the length of what follows, then it compressed (raw deflate): area
 * id, and for each zone name, mark, code edition, kind and shape. Codes of neighbourhoods, never row
 * numbers, so that the link outlives the package; lines on a grid of about a metre, each on a finer one
 * or exactly where else `keeps` would not hold of what is read back.
 */
export function writeZoneLink({ area, zones }: ZoneLink, keeps?: KeepsInside): string {
  const body = new PackedWriter().text(area).count(zones.length)
  const exact = zones.map((zone) => packZone(body, zone, keeps))
  const version = exact.includes(true) ? VERSION : WITHOUT_EXACT_LINES
  const bytes = body.finish()
  const head = new PackedWriter().count(crc32(bytes)).count(bytes.length).finish()
  const packed = deflateSync(bytes, { level: 9 })
  return `${MEMBER}=${version}.${toBase64Url(Uint8Array.from([...head, ...packed]))}`
}

/** Zones of a fragment, with or without its `#`; null where it carries none. Never throws. */
export function readZoneLink(fragment: string): Result<ZoneLink> | null {
  const found = FORM.exec(fragment.replace(/^#/, ''))
  if (found === null) return null
  const [, version = '', text = ''] = found
  if (Number(version) < 1 || Number(version) > VERSION) return failure(otherVersion(version))
  const bytes = unpack(text)
  const link = bytes === null ? null : takeLink(new PackedReader(bytes))
  if (link !== null) return success(link)
  return failure({
    where: WHERE,
    expected: 'what was put into it',
    found: 'that something of it is missing or was changed on the way',
    remedy: ASK_AGAIN,
  })
}

function otherVersion(version: string) {
  const isNewer = Number(version) > VERSION
  return {
    where: WHERE,
    expected: `version 1 to ${VERSION} of such links`,
    found: `version ${Number(version)}, ${isNewer ? 'made by a newer Zone Explorer' : 'which no Zone Explorer makes'}`,
    remedy: isNewer
      ? 'Nothing of yours has changed. Reload this page to get the newer one, or ask for the zones as a file.'
      : ASK_AGAIN,
  }
}

/**
 * The bytes behind a text, if they are those that were written. Never makes more than the length
 * named at the start, which is bounded, whatever the compressed bytes would swell to.
 */
function unpack(text: string): Uint8Array | null {
  const packed = text.length > LONGEST_TEXT ? null : fromBase64Url(text)
  if (packed === null) return null
  const head = new PackedReader(packed)
  const [checksum, length] = [head.count(), head.count(MOST_BYTES)]
  if (head.damaged) return null
  try {
    // One byte of room more: what is longer than it says shows by filling it.
    const bytes = inflateSync(packed.subarray(head.position), { out: new Uint8Array(length + 1) })
    return bytes.length === length && crc32(bytes) === checksum ? bytes : null
  } catch {
    return null
  }
}

function takeLink(reader: PackedReader): ZoneLink | null {
  const area = reader.text(LONGEST_AREA_BYTES)
  const zones = reader.list(ZONE_MARKS.length, () => unpackZone(reader))
  return reader.isWhole && zones.length > 0 ? { area, zones } : null
}
