import path from 'node:path'
import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { AreaInput } from '../area-input.ts'
import { counted } from '../official/plain-words.ts'
import { readOfficial } from '../official/read-official.ts'
import type { Fetched } from '../publishers/fetch-official.ts'
import { fetchOfficial } from '../publishers/fetch-official.ts'
import { assemble } from '../steps/assemble.ts'
import type { Outcome, World } from './world.ts'

export interface BuildRequest {
  readonly asked: readonly string[]
  /** A folder of files; null: they are fetched from their publishers. */
  readonly from: string | null
  /** Folder of downloads; null: the usual one. */
  readonly cache: string | null
  readonly refresh: boolean
  readonly out: string | null
  readonly id: string | null
}

/** `build`: official files to a package. */
export async function buildArea(world: World, request: BuildRequest): Promise<Result<Outcome>> {
  const refusal = request.out === null ? null : world.refusal(request.out)
  if (refusal !== null) return failure(refusal)
  const { asked, from, id } = request
  const files = from === null ? await fetched(world, request) : fromFolder(world, from)
  if (!files.ok) return files
  const { folder, notes } = files.value
  const input = readOfficial(folder, { asked, id, progress: world.progress })
  if (!input.ok) return input
  const area = { ...input.value, notes: [...input.value.notes, ...notes] }
  return storeArea(world, area, request.out)
}

function fetched(world: World, request: BuildRequest): Promise<Result<Fetched>> {
  return fetchOfficial(world.desk(request), request.asked)
}

function fromFolder(world: World, from: string): Result<Fetched> {
  const folder = world.openFolder(from)
  return folder.ok ? success({ folder: folder.value, notes: [] }) : folder
}

/** Assembles an area and puts it in its folder. */
export async function storeArea(
  world: World,
  input: AreaInput,
  out: string | null,
): Promise<Result<Outcome>> {
  const { builderVersion, progress } = world
  const target = world.areaFolder(input.id)
  const dir = out ?? target
  // The app finds a package under public/areas by its id, so the folder must be called so.
  const isListed = path.dirname(path.resolve(dir)) === path.dirname(path.resolve(target))
  if (isListed && path.basename(dir) !== input.id) return failure(misnamed(dir, input.id))
  const refusal = world.refusal(dir)
  if (refusal !== null) return failure(refusal)
  const assembled = await assemble(input, { builderVersion, built: world.now(), progress })
  if (!assembled.ok) return assembled
  const { manifest, files } = assembled.value
  progress('Writing the package', null)
  const stored = world.storePackage(dir, files)
  if (!stored.ok) return stored
  const bytes = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0)
  const text = [
    `${manifest.title}: ${counted(manifest.neighbourhoods.count, 'neighbourhood')}, ` +
      `${counted(manifest.wards.count, 'ward')}, ` +
      `${counted(manifest.outputAreas, 'output area')}, ${(bytes / 1024 / 1024).toFixed(1)} MB in ${stored.value}`,
    ...manifest.notes.map((note) => `- ${note}`),
  ].join('\n')
  return success({ text, exitCode: 0 })
}

function misnamed(where: string, id: string): Problem {
  return {
    where: `--out ${where}`,
    expected: `a folder called "${id}", as the app finds packages by their id`,
    found: `"${path.basename(where)}"`,
    remedy: `Leave --out away, or add --id ${path.basename(where)}.`,
  }
}
