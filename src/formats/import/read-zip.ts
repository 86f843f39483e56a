import { Unzip, UnzipInflate } from 'fflate'
import { failure, type Problem, type Result, success } from '../../domain/result.ts'
import { MOST_FILE_BYTES } from './limits.ts'

/** More entries than a KMZ with its pictures has. */
const MOST_ENTRIES = 5000
/** Deflate swells a byte to 1,032 at most, so a step never makes more than 5 MB. */
const STEP_BYTES = 4096

/**
 * The KML of a KMZ, which is a zip: the first entry of that ending, as map programs take it. It is
 * unpacked step by step and given up once it is too large, whatever the zip says of its size; nothing
 * else of the zip is unpacked.
 */
export function kmlOfZip(bytes: Uint8Array, fileName: string): Result<Uint8Array> {
  const taken = new KmlEntry()
  const unzip = new Unzip((file) => {
    taken.names.push(file.name)
    if (taken.isStarted || !/\.kml$/i.test(file.name)) return
    file.ondata = (error, data, isLast) => {
      if (error === null) taken.add(data, isLast)
      else taken.isBroken = true
    }
    taken.isStarted = true
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && taken.goesOn; at += STEP_BYTES) {
      unzip.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length)
    }
  } catch {
    taken.isBroken = true
  }
  if (taken.size > MOST_FILE_BYTES) return failure(swells(fileName))
  if (taken.isWhole) return success(taken.joined())
  if (taken.isStarted || taken.names.length === 0) return failure(damaged(fileName))
  return failure(otherZip(fileName, taken.names))
}

class KmlEntry {
  readonly names: string[] = []
  isStarted = false
  isBroken = false
  isWhole = false
  size = 0
  private readonly parts: Uint8Array[] = []

  get goesOn(): boolean {
    const hasRoom = this.size <= MOST_FILE_BYTES && this.names.length <= MOST_ENTRIES
    return hasRoom && !this.isBroken && !this.isWhole
  }

  add(part: Uint8Array, isLast: boolean): void {
    this.parts.push(part.slice())
    this.size += part.length
    this.isWhole = isLast
  }

  joined(): Uint8Array {
    const whole = new Uint8Array(this.size)
    let at = 0
    for (const part of this.parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  }
}

function swells(fileName: string): Problem {
  return {
    where: fileName,
    expected: `at most ${MOST_FILE_BYTES / 1_000_000} MB when unpacked`,
    found: 'more than that',
    remedy: 'It was not unpacked. Cut it down to the zones that are meant, and try again.',
  }
}

function damaged(fileName: string): Problem {
  return {
    where: fileName,
    expected: 'a zip that can be unpacked',
    found: 'one that breaks off or is damaged',
    remedy: 'Save it again from where it was made, as KML or GeoJSON.',
  }
}

/** Kinds of file that are zips too, by what is in them. */
const OTHER_ZIPS: readonly (readonly [RegExp, string, string])[] = [
  [/\.shp$/i, 'a shapefile', 'Open it in a map program and save it as GeoJSON.'],
  [/^xl\//, 'an Excel workbook', 'Save the sheet with the codes as CSV.'],
  [/^word\//, 'a Word document', 'Copy the codes out of it and paste them here.'],
  [/\.(?:geo)?json$/i, 'a packed GeoJSON', 'Unpack it and choose the file inside.'],
]

function otherZip(fileName: string, names: readonly string[]): Problem {
  const kind = OTHER_ZIPS.find(([pattern]) => names.some((name) => pattern.test(name)))
  const [, found = 'a zip without KML', remedy = 'Unpack it and choose the file inside.'] =
    kind ?? []
  return { where: fileName, expected: 'KMZ, KML, GeoJSON or a list of codes', found, remedy }
}
