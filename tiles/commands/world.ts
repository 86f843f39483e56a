import type { AreaManifest } from '../../src/domain/area.ts'
import type { Problem, Result } from '../../src/domain/result.ts'
import type { Progress } from '../official/read-lookups.ts'
import type { Desk } from '../publishers/desk.ts'
import type { Folder } from '../readers/folder.ts'

/** The files of a package, by name. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>

/** All that a command may do to the world. `tiles/build.ts` is the real one, tests make their own. */
export interface World {
  /** The files of a folder and its sub-folders. */
  readonly openFolder: (dir: string) => Result<Folder>
  /** Fetches from the publishers into a cache: the usual one, or a folder that is named. */
  readonly desk: (how: {
    readonly cache: string | null
    /** True: ask whether what the cache holds is still the newest. */
    readonly refresh: boolean
  }) => Desk
  readonly readPackage: (dir: string) => Result<PackageFiles>
  /** Why a package cannot be put into a folder, to be known before long work; null where it can. */
  readonly refusal: (dir: string) => Problem | null
  /** Puts a package in its folder; what stood there before stays until the new one is whole. */
  readonly storePackage: (dir: string, files: PackageFiles) => Result<string>
  /** The folder of a package by its id, among those that the app lists. */
  readonly areaFolder: (id: string) => string
  /** Packages that the app lists. */
  readonly builtAreas: () => readonly AreaManifest[]
  readonly progress: Progress
  /** ISO 8601 date and time. */
  readonly now: () => string
  readonly builderVersion: string
}

/** What a command ends with: what was asked for, and whether all was well. */
export interface Outcome {
  readonly text: string
  readonly exitCode: 0 | 1
}

/** An outcome, and whether it is what was asked for or what stood in the way. */
export interface Ending extends Outcome {
  readonly stream: 'output' | 'error'
}
