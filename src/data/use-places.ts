import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Area } from '../domain/area.ts'
import type { Place } from '../domain/place.ts'
import { problemSentence, type Result } from '../domain/result.ts'
import { PLACE_FILES } from '../formats/area-package/file-names.ts'
import { placeFilesOf } from '../formats/area-package/place-files.ts'
import { placesQuery } from './places.ts'

const NONE: readonly Place[] = []

export interface LoadedPlaces {
  readonly status: 'loading' | 'failed' | 'ready'
  /** Places of all files that came; keeps its identity as long as they stay the same. */
  readonly places: readonly Place[]
  /** A sentence on the first file that failed; null when all came. */
  readonly problem: string | null
}

/** All places of an area, fetched when this is first used; null fetches nothing and stays empty. */
export function usePlaces(area: Area | null): LoadedPlaces {
  // The same list as long as the area is: another one is compared query by query after each render, and
  // who reads places may be rendered with every frame.
  const queries = useMemo(() => {
    const areaId = area?.manifest.id ?? ''
    const files = area === null ? PLACE_FILES : placeFilesOf(area.manifest)
    return files.map((file) => ({ ...placesQuery(areaId, file), enabled: area !== null }))
  }, [area])
  return useQueries({ queries, combine: combinePlaces })
}

type FileOutcome = { readonly data?: Result<readonly Place[]> | undefined }

/** Exported for its test. TanStack Query calls it again only when one of the files changed. */
export function combinePlaces(files: readonly FileOutcome[]): LoadedPlaces {
  if (files.some((file) => file.data === undefined)) {
    return { status: 'loading', places: NONE, problem: null }
  }
  const results = files.flatMap((file) => (file.data === undefined ? [] : [file.data]))
  const [problem] = results.flatMap((result) => (result.ok ? [] : [result.problem]))
  return {
    status: problem === undefined ? 'ready' : 'failed',
    places: results.flatMap((result) => (result.ok ? result.value : NONE)),
    problem: problem === undefined ? null : problemSentence(problem),
  }
}
