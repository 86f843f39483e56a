import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { neighbourhoodAt } from '../../data/neighbourhood-at.ts'
import { formatNumber } from '../../domain/figure.ts'
import { rowTitle } from '../../domain/row-words.ts'
import { foundWords, hitWords, kindWords } from '../../domain/search/answer-words.ts'
import type { PostcodePoints } from '../../domain/search/postcodes.ts'
import type { SearchGroup, SearchHit } from '../../domain/search/search.ts'
import { sentenceCase } from '../../domain/words.ts'
import { goToRoom } from '../../state/actions/go-to-room.ts'
import { selectPlace } from '../../state/actions/select-place.ts'
import { showFound } from '../../state/actions/show-found.ts'
import { announce } from '../../state/announcement.ts'
import { SearchBox } from '../../ui/SearchBox.tsx'
import type { SearchSection } from '../../ui/search-option.ts'
import { useLatest } from '../../ui/use-latest.ts'
import { useCurrent } from '../current.ts'
import { useFocusKey } from './use-focus-key.ts'
import { kindTitle, useSearch } from './use-search.ts'

/** After this pause in the typing a listener is told what was found. */
const PAUSE_MS = 800

/** Until a selection has been said: what is said at once would be overwritten. */
const SAID_AFTER_MS = 100

interface SearchProps {
  /** Short where there is no room for more. */
  readonly placeholder: string
}

/** Wards, neighbourhoods, schools, other places and postcodes by a few letters. */
export function Search({ placeholder }: SearchProps) {
  const { area } = useCurrent()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const { groups, postcodes, message, whole } = useSearch(area, text)
  const choose = useChoose(postcodes)
  useFocusKey(input)
  useSaid({ text, groups, whole, input })

  const hits = useMemo(
    () => new Map(groups.flatMap((group) => group.hits.map((hit) => [hitId(hit), hit]))),
    [groups],
  )
  const sections = useMemo(
    () =>
      groups.map((group): SearchSection => {
        const { kind, found, hits: first } = group
        return {
          id: kind,
          title: sentenceCase(kindWords(kind)),
          count: first.length < found ? `${first.length} of ${formatNumber(found)}` : null,
          options: first.map((hit) => ({
            id: hitId(hit),
            ...hitWords(hit, { area, postcodes, kindTitle }),
          })),
        }
      }),
    [groups, area, postcodes],
  )
  return (
    <SearchBox
      label={`Search ${area.manifest.title}: wards, neighbourhoods, schools, places, postcodes`}
      placeholder={placeholder}
      text={text}
      onText={setText}
      sections={sections}
      message={message}
      input={input}
      onChoose={(id) => {
        const hit = hits.get(id)
        if (hit === undefined) return
        setText(hitWords(hit, { area, postcodes, kindTitle }).title)
        // On a phone the keys go away and what was found is seen.
        if (window.matchMedia('(pointer: coarse)').matches) input.current?.blur()
        void choose(hit)
      }}
    />
  )
}

function hitId(hit: SearchHit): string {
  switch (hit.kind) {
    case 'ward':
    case 'neighbourhood':
      return `${hit.kind}-${hit.target.row}`
    case 'postcode':
      return `postcode-${hit.row}`
    default:
      return hit.place.id
  }
}

/** Selects what was found and shows it on the map, in a room that has one. */
function useChoose(postcodes: PostcodePoints | null): (hit: SearchHit) => Promise<void> {
  const { area, view } = useCurrent()
  const client = useQueryClient()
  const asked = useLatest()
  return async (hit) => {
    const isLatest = asked()
    if (view.room === 'data') goToRoom('explore')
    if ('place' in hit) selectPlace(hit.place.id)
    else if ('target' in hit) showFound({ area, target: hit.target, point: null })
    else if (postcodes !== null) {
      const text = postcodes.postcodes[hit.row] ?? ''
      const point = { text, lng: postcodes.lng[hit.row] ?? 0, lat: postcodes.lat[hit.row] ?? 0 }
      const row = await neighbourhoodAt(client, area, point)
      if (row === null || !isLatest()) return
      const target = { level: 'neighbourhood', row } as const
      showFound({ area, target, point })
      // A new selection is said in the next turn; this stands after it.
      window.setTimeout(() => {
        announce(`${text} is in ${rowTitle(area, target)}.`)
      }, SAID_AFTER_MS)
    }
  }
}

interface SaidOptions {
  readonly text: string
  readonly groups: readonly SearchGroup[]
  readonly whole: boolean
  readonly input: { readonly current: HTMLInputElement | null }
}

/** Counts are said once, when the typing pauses, and only while someone is in the field. */
function useSaid({ text, groups, whole, input }: SaidOptions): void {
  useEffect(() => {
    if (text.trim() === '' || !whole) return
    const timer = window.setTimeout(() => {
      const field = input.current
      const open = field?.getAttribute('aria-expanded') === 'true' || groups.length === 0
      if (field !== null && document.activeElement === field && open) announce(foundWords(groups))
    }, PAUSE_MS)
    return () => {
      window.clearTimeout(timer)
    }
  }, [text, groups, whole, input])
}
