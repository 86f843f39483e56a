import { type FocusEvent, type KeyboardEvent, type RefObject, useRef } from 'react'
import { readingSentence, readingStart, readingStep } from '../../domain/reading/reading.ts'
import { pointOf } from '../../domain/reading/row-points.ts'
import type { ReadingDirection } from '../../domain/reading/steps.ts'
import { tableOf } from '../../domain/row-words.ts'
import type { MapHandle } from '../../map/handle.ts'
import { type Current, useCurrent } from '../../panels/current.ts'
import { readRow } from '../../state/actions/read-row.ts'
import { announce } from '../../state/announcement.ts'
import { type RowTarget, useDraft } from '../../state/draft.ts'

const ARROWS: Readonly<Record<string, ReadingDirection>> = {
  ArrowUp: 'north',
  ArrowRight: 'east',
  ArrowDown: 'south',
  ArrowLeft: 'west',
}

/** How far Shift with an arrow moves the map, CSS pixels; MapLibre's own keys go as far. */
const PAN_PX = 100
const PANS: Readonly<Record<ReadingDirection, readonly [number, number]>> = {
  north: [0, -PAN_PX],
  east: [PAN_PX, 0],
  south: [0, PAN_PX],
  west: [-PAN_PX, 0],
}

interface ReadingOptions {
  readonly handle: RefObject<MapHandle | null>
  /** Enter on a row: what a click on it would do in this room. */
  readonly onChoose: (target: RowTarget) => void
}

/**
 * The map read by keys: arrows go to the neighbour in their direction, Enter chooses, Home goes to
 * the middle, Escape leaves. Every step is said in a sentence and brought into view.
 */
export function useReading({ handle, onChoose }: ReadingOptions) {
  const current = useCurrent()
  /** Where reading was when the focus went elsewhere. */
  const left = useRef<RowTarget | null>(null)

  const goTo = (target: RowTarget, from: RowTarget | null) => {
    readRow(target)
    const { lng, lat } = tableOf(current.area, target.level)
    handle.current?.showRow(lng[target.row] ?? Number.NaN, lat[target.row] ?? Number.NaN)
    announce(sentence(current, target, from))
  }
  const begin = (near: RowTarget | null) => {
    goTo(near ?? startTarget(current), null)
  }
  const step = (direction: ReadingDirection) => {
    const from = readingOf(current)
    if (from === null) {
      begin(left.current?.level === current.view.level ? left.current : null)
      return
    }
    const row = readingStep(current.area, from, direction)
    if (row === null)
      announce(`Nothing of ${current.area.manifest.title} lies further ${direction}.`)
    else goTo({ level: from.level, row }, from)
  }
  const leave = () => {
    if (useDraft.getState().reading === null) return
    readRow(null)
    announce('The reading of the map has ended.')
  }
  const choose = () => {
    const target = readingOf(current)
    if (target === null) begin(left.current)
    else onChoose(target)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = ARROWS[event.key]
    if (direction !== undefined) {
      if (event.shiftKey) handle.current?.panBy(...PANS[direction])
      else step(direction)
    } else if (event.key === 'Enter' || event.key === ' ') choose()
    else if (event.key === 'Home') {
      goTo(
        { level: current.view.level, row: readingStart(current.area, current.view.level, null) },
        null,
      )
    } else if (event.key === 'Escape') leave()
    else if (event.key === '+' || event.key === '=') handle.current?.zoomIn()
    else if (event.key === '-') handle.current?.zoomOut()
    else return
    event.preventDefault()
  }
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return
    left.current = useDraft.getState().reading
    readRow(null)
  }
  return { onKeyDown, onBlur }
}

/** What is being read, where it is of the level in view. */
function readingOf({ view }: Current): RowTarget | null {
  const { reading } = useDraft.getState()
  return reading?.level === view.level ? reading : null
}

/** What is selected or, of another level, what lies in its middle; else in the middle of the view. */
function startTarget({ area, view, selected }: Current): RowTarget {
  if (selected?.level === view.level) return selected
  if (selected !== null) {
    const near = pointOf(area, selected)
    return { level: view.level, row: readingStart(area, view.level, near) }
  }
  const { inView } = useDraft.getState()
  const [west, south, east, north] = inView ?? area.manifest.bounds
  const middle = { lng: (west + east) / 2, lat: (south + north) / 2 }
  return { level: view.level, row: readingStart(area, view.level, middle) }
}

/** The first sentence names the indicator; the others only what is new. */
function sentence(current: Current, target: RowTarget, from: RowTarget | null): string {
  const { area, classification, indicator, selected, view } = current
  const shown = view.room === 'places' ? null : classification
  const words = readingSentence({
    area,
    target,
    from,
    selected: selected?.level === target.level && selected.row === target.row,
    classification: shown,
    style: indicator,
  })
  return from === null && shown !== null ? `${indicator.title}. ${words}` : words
}
