import { readNeighbourhoods, readWards } from '../../src/formats/area-package/tables.ts'
import type { NeighbourhoodTable, WardTable } from '../../src/domain/area.ts'
import { checkArea } from '../../tiles/checks/check-area.ts'
import { assemble } from '../../tiles/steps/assemble.ts'
import { checksumOf } from '../../tiles/steps/package-files.ts'
import { gridInput } from './grid-input.ts'

export type Files = ReadonlyMap<string, Uint8Array>

interface Listed {
  resources: { path: string; bytes: number; hash: string }[]
}

/** A right package of a small board, and the tools to make it wrong in one place at a time. */
export class GridPackage {
  readonly files: Files

  constructor(files: Files) {
    this.files = files
  }

  bytes(name: string): Uint8Array {
    return this.files.get(name) ?? new Uint8Array()
  }

  json(name: string): unknown {
    return JSON.parse(new TextDecoder().decode(this.bytes(name)))
  }

  neighbourhoods(): NeighbourhoodTable {
    const read = readNeighbourhoods(this.bytes('neighbourhoods.arrow'))
    if (!read.ok) throw new Error(read.problem.where)
    return read.value
  }

  wards(): WardTable {
    const read = readWards(this.bytes('wards.arrow'))
    if (!read.ok) throw new Error(read.problem.where)
    return read.value
  }

  /** Some files replaced, and the manifest telling the sizes and checksums of the new ones. */
  sealed(changes: Readonly<Record<string, Uint8Array | object>>): Files {
    const files = new Map(this.files)
    for (const [name, value] of Object.entries(changes)) {
      const isBytes = value instanceof Uint8Array
      files.set(name, isBytes ? value : new TextEncoder().encode(JSON.stringify(value)))
    }
    const text = new TextDecoder().decode(files.get('datapackage.json'))
    const manifest = JSON.parse(text) as Listed
    for (const resource of manifest.resources) {
      const bytes = files.get(resource.path) ?? new Uint8Array()
      resource.bytes = bytes.length
      resource.hash = checksumOf(bytes)
    }
    return files.set('datapackage.json', new TextEncoder().encode(JSON.stringify(manifest)))
  }

  /** What the check says of the package with some files replaced. */
  problemsWith(changes: Readonly<Record<string, Uint8Array | object>>): Promise<string> {
    return problemsOf(this.sealed(changes))
  }
}

export async function problemsOf(files: Files): Promise<string> {
  return (await checkArea(files)).problems.join('\n')
}

export async function buildGridPackage(): Promise<GridPackage> {
  const built = await assemble(gridInput(4, 3), { builderVersion: '0', built: '2026-11-22' })
  if (!built.ok) throw new Error(built.problem.where)
  return new GridPackage(built.value.files)
}

/** A copy of an array with one entry changed. */
export function changed<T extends Float64Array | Float32Array | Uint32Array | Uint8Array>(
  values: T | undefined,
  row: number,
  value: number,
): T {
  const copy = (values?.slice() ?? new Float64Array()) as T
  copy[row] = value
  return copy
}
