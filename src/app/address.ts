import type { View } from '../domain/view.ts'
import { readView, writeView } from '../formats/view-address.ts'
import { addNotices } from '../state/notices.ts'
import { changeView, useView } from '../state/view.ts'

/** What the address writer needs of a window; tests hand over another one. */
export interface AddressBar {
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>
  readonly history: Pick<History, 'pushState' | 'replaceState'>
  addEventListener(type: 'popstate', listener: () => void): void
  removeEventListener(type: 'popstate', listener: () => void): void
}

/** The address of a view on this page: path and query, without the fragment. */
export function viewAddress(view: View, pathname: string): string {
  const query = writeView(view)
  return query === '' ? pathname : `${pathname}?${query}`
}

/**
 * Ties the view to the address bar: reads it once, then writes every change of the view, and reads
 * again on back and forward. The only code that writes the address. Returns how to untie it.
 */
export function connectAddress(bar: AddressBar): () => void {
  read(bar)
  // A damaged or long-winded address is put right at once, so that going back to it is harmless.
  write(bar, useView.getState().view, 'replace')
  const stop = useView.subscribe(({ view }, { view: before }) => {
    write(bar, view, isStep(before, view) ? 'push' : 'replace')
  })
  const onPopState = () => {
    read(bar)
  }
  bar.addEventListener('popstate', onPopState)
  return () => {
    stop()
    bar.removeEventListener('popstate', onPopState)
  }
}

/** Takes the fragment away from the address, without a step of history, and gives it. */
export function takeFragment({ location, history }: AddressBar): string {
  const { pathname, search, hash } = location
  if (hash !== '') history.replaceState(null, '', `${pathname}${search}`)
  return hash
}

/** What is moved little by little. */
const MOVED: ReadonlySet<keyof View> = new Set(['camera', 'ownBreaks'])

/**
 * Whether going back should return to `before`. Moving the map or a break is no step, nor is the
 * first area that takes its place where the address named none.
 */
function isStep(before: View, after: View): boolean {
  if (before.area === null) return false
  if (before.ownBreaks?.indicator !== after.ownBreaks?.indicator) return true
  const keys = Object.keys(after) as (keyof View)[]
  return keys.some((key) => !MOVED.has(key) && !Object.is(before[key], after[key]))
}

function read(bar: AddressBar): void {
  const { view, notices } = readView(bar.location.search)
  const { area } = useView.getState().view
  // An address without an area means the one that is loaded, once there is one.
  changeView(view.area === null && area !== null ? { ...view, area } : view)
  addNotices(notices)
}

function write(bar: AddressBar, view: View, how: 'push' | 'replace'): void {
  const { pathname, search, hash } = bar.location
  const address = viewAddress(view, pathname)
  if (address === `${pathname}${search}`) return
  try {
    if (how === 'push') bar.history.pushState(null, '', `${address}${hash}`)
    else bar.history.replaceState(null, '', `${address}${hash}`)
  } catch {
    // Safari refuses more than a hundred writes in ten seconds. The next change writes it all.
  }
}
