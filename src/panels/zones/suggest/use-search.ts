import { useEffect, useRef, useState } from 'react'
import { CRADLE_TO_CAREER } from '../../../catalogue/cradle-to-career.ts'
import { zoneWork } from '../../../data/zone-work/zone-work.ts'
import type { Suggestion, SuggestWish } from '../../../domain/suggest/suggest-zones.ts'
import { servesLine } from '../../../domain/zones/career-strip.ts'
import type { PlaceGround } from '../../../domain/zones/places-inside.ts'
import type { ZoneData } from '../use-zone-data.ts'

export type Search =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'found'; readonly suggestions: readonly Suggestion[] }
  | { readonly kind: 'failed'; readonly reason: string }

/** A search in the worker: started, watched and stopped; it stops by itself when its panel goes. */
export function useSearch(data: ZoneData) {
  const [search, setSearch] = useState<Search>({ kind: 'none' })
  const running = useRef<AbortController | null>(null)
  useEffect(
    () => () => {
      running.current?.abort()
    },
    [],
  )
  const stop = () => {
    running.current?.abort()
    setSearch({ kind: 'none' })
  }
  const start = async (wish: SuggestWish) => {
    const { area, topology, places, arranged } = data
    if (topology === null) return
    // The answer to an earlier wish may come later than the one to this.
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    setSearch({ kind: 'running', share: 0 })
    const indicators = arranged.main.map(({ id, direction }) => ({ id, direction }))
    const holds = holdersOf(places, area.neighbourhoods.size)
    try {
      const suggestions = await zoneWork({ area, outlines: topology }).suggest(
        { ...wish, indicators, holds },
        {
          onProgress: (share) => {
            if (!own.signal.aborted) setSearch({ kind: 'running', share })
          },
          signal: own.signal,
        },
      )
      if (suggestions !== null && !own.signal.aborted) setSearch({ kind: 'found', suggestions })
    } catch (error) {
      if (own.signal.aborted) return
      setSearch({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
  }
  return { search, start, stop }
}

/** By stage, the neighbourhoods that hold a place for it. */
function holdersOf(places: PlaceGround | null, size: number): Map<string, Uint8Array> {
  return new Map(
    CRADLE_TO_CAREER.filter(({ part }) => part === 'stage').map((line) => {
      const rows = new Uint8Array(size)
      places?.places.forEach((place, at) => {
        const row = places.neighbourhoodRows[at] ?? -1
        if (row >= 0 && servesLine(place, line)) rows[row] = 1
      })
      return [line.id, rows]
    }),
  )
}
