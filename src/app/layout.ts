import { useSyncExternalStore } from 'react'

/**
 * How the page is arranged:
 * - `desk`: rail, panel, map and inspector side by side;
 * - `beside`: one pane beside the map, which holds the panel or, while something is selected, the
 *   inspector (small laptops, tablets, phones held across);
 * - `phone`: the map with a sheet over its foot;
 * - `column`: one column, the list first, scrolled as a page (400 % zoom, very narrow screens).
 */
export type LayoutKind = 'desk' | 'beside' | 'phone' | 'column'

export interface Layout {
  readonly kind: LayoutKind
  /** Too low for a legend card over the map: the chip stands in for it. */
  readonly low: boolean
}

/** Widths and heights in CSS pixels; a page at 400 % on a 1280 px screen is 320 wide. */
export function layoutOf(width: number, height: number): Layout {
  return { kind: layoutKind(width, height), low: height < 620 }
}

function layoutKind(width: number, height: number): LayoutKind {
  if (width <= 340 || (width < 600 && height < 420)) return 'column'
  if (width >= 600 && height < 500) return 'beside'
  if (width < 900) return 'phone'
  return width < 1200 ? 'beside' : 'desk'
}

let last: Layout = { kind: 'desk', low: false }

/** The same object as long as nothing differs, as React asks of an external store. */
function snapshot(): Layout {
  const next = layoutOf(window.innerWidth, window.innerHeight)
  if (next.kind !== last.kind || next.low !== last.low) last = next
  return last
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange)
  return () => {
    window.removeEventListener('resize', onChange)
  }
}

export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, snapshot)
}
