import { useSyncExternalStore } from 'react'

/**
 * How the page is arranged:
 * - `desk`: rail, panel, map and inspector side by side;
 * - `beside`: one pane beside the map, which holds the panel or, while something is selected, the
 *   inspector (small laptops, tablets, phones held across);
 * - `phone`: the map with a sheet over its foot;
 * - `column`: one column, the list first, scrolled as a page (400 % zoom, very narrow screens);
 * - `projector`: words, legend and map for a room; by choice, never by size.
 */
export type Layout = 'desk' | 'beside' | 'phone' | 'column' | 'projector'

/** Widths and heights in CSS pixels; a page at 400 % on a 1280 px screen is 320 wide. */
export function layoutOf(width: number, height: number): Layout {
  if (width <= 340 || (width < 600 && height < 420)) return 'column'
  if (width >= 600 && height < 500) return 'beside'
  if (width < 900) return 'phone'
  return width < 1200 ? 'beside' : 'desk'
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange)
  return () => {
    window.removeEventListener('resize', onChange)
  }
}

export function useLayout(): Layout {
  return useSyncExternalStore(subscribe, () => layoutOf(window.innerWidth, window.innerHeight))
}
