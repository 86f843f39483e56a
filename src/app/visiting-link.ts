import { problemSentence } from '../domain/result.ts'
import { addNotices, sayNotFetched } from '../state/notices.ts'
import { useVisitors } from '../state/visitors.ts'
import { type AddressBar, takeFragment } from './address.ts'

/** What this needs of a window; tests hand over another one. */
export interface LinkWindow extends AddressBar {
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  addEventListener(type: 'popstate' | 'hashchange', listener: () => void): void
}

const KEPT = 'zone-explorer-visiting'
const CARRIES_ZONES = /^#?(?:.*&)?zones=/

/**
 * Takes the zones out of the address, once at the start and whenever such a link is opened on this
 * page, and shows them as visitors. Until they are added or discarded the tab keeps the link, so that
 * a reload brings them again. A damaged link is a notice and changes nothing.
 */
export function connectVisitingLink(window: LinkWindow): void {
  receive(window, readKept(window))
  window.addEventListener('hashchange', () => {
    receive(window, '')
  })
  useVisitors.subscribe(({ visit }) => {
    if (visit === null) keep(window, null)
  })
}

function receive(window: LinkWindow, otherwise: string): void {
  const isCarried = CARRIES_ZONES.test(window.location.hash)
  const fragment = isCarried ? takeFragment(window) : otherwise
  if (fragment === '') return
  keep(window, fragment)
  void open(window, fragment)
}

async function open(window: LinkWindow, fragment: string): Promise<void> {
  // Apart from the first paint, which has no use for it unless there is such a link.
  const parts = await Promise.all([
    import('../formats/zone-link.ts'),
    import('../state/actions/visitors/receive-visitors.ts'),
  ]).catch(() => null)
  if (parts === null) {
    // The tab keeps the link, so that a reload tries again.
    sayNotFetched('What reads the zones of this link')
    return
  }
  const [{ readZoneLink }, { receiveVisitors }] = parts
  const link = readZoneLink(fragment)
  if (link?.ok === true) receiveVisitors(link.value)
  else {
    keep(window, null)
    if (link !== null) addNotices([problemSentence(link.problem)])
  }
}

function readKept(window: LinkWindow): string {
  try {
    return window.sessionStorage.getItem(KEPT) ?? ''
  } catch {
    // Storage is switched off: then a reload forgets visitors, and the link still has them.
    return ''
  }
}

function keep(window: LinkWindow, fragment: string | null): void {
  try {
    if (fragment === null) window.sessionStorage.removeItem(KEPT)
    else window.sessionStorage.setItem(KEPT, fragment)
  } catch {
    // As above.
  }
}
