import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { placeKindById } from '../../catalogue/places.ts'
import { postcodesQuery } from '../../data/postcodes.ts'
import { usePlaces } from '../../data/use-places.ts'
import type { Area } from '../../domain/area.ts'
import { problemSentence } from '../../domain/result.ts'
import { nothingFoundWords } from '../../domain/search/answer-words.ts'
import { indexArea, indexPlaces } from '../../domain/search/area-index.ts'
import { type PostcodePoints, postcodeBeginnings } from '../../domain/search/postcodes.ts'
import { search, type SearchGroup } from '../../domain/search/search.ts'

export function kindTitle(kind: string): string {
  return placeKindById(kind)?.title ?? kind
}

interface Answer {
  readonly groups: readonly SearchGroup[]
  readonly postcodes: PostcodePoints | null
  /** Said below or in place of the options; null = nothing to say. */
  readonly message: string | null
  /** Whether all that was needed is here. */
  readonly whole: boolean
}

/**
 * What is meant by the text in the area. Indexes are made, and places and postcodes fetched, when
 * something is first typed that needs them.
 */
export function useSearch(area: Area, text: string): Answer {
  const typed = text.trim() !== ''
  const loaded = usePlaces(typed ? area : null)
  const wantsPostcodes = postcodeBeginnings(text).length > 0
  const query = useQuery({ ...postcodesQuery(area.manifest.id), enabled: wantsPostcodes })
  const postcodes = query.data?.ok === true ? query.data.value : null
  const places = useMemo(
    () => (loaded.places.length === 0 ? null : indexPlaces(loaded.places, kindTitle)),
    [loaded.places],
  )
  const groups = useMemo(
    () => (typed ? search({ text, index: indexArea(area), places, postcodes }) : []),
    [typed, text, area, places, postcodes],
  )
  const waiting = typed && (loaded.status === 'loading' || (wantsPostcodes && query.isLoading))
  const problem = query.data?.ok === false ? problemSentence(query.data.problem) : loaded.problem
  return { groups, postcodes, message: message(), whole: !waiting }

  function message(): string | null {
    if (!typed) return null
    if (waiting) return 'Places and postcodes are on their way…'
    if (problem !== null) return problem
    return groups.length === 0 ? nothingFoundWords(text, area.manifest.title) : null
  }
}
