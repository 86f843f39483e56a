import { STATE } from '../domain/area.ts'
import { INK, NOTHING_GROUND, NOTHING_STROKE } from '../domain/palette.ts'

/** Side of a pattern's tile, CSS pixels. */
const TILE = 8

/** Strokes and dots by state: none of them is a colour of its own, so none is a pale class. */
const DRAWINGS = [
  { state: STATE.suppressed, path: 'M-2,2L2,-2M0,8L8,0M6,10L10,6', dots: false },
  { state: STATE.notCollected, path: '', dots: true },
  { state: STATE.notComparable, path: 'M0,8L8,0M0,0L8,8', dots: false },
  { state: STATE.noBestFit, path: 'M0,4L8,4', dots: false },
] as const

export function patternId(prefix: string, state: number): string {
  return `${prefix}-nothing-${state}`
}

/** Definitions to fill with by `url(#...)`: hatch, dots, crosshatch, lines. */
export function NothingPatterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      {DRAWINGS.map(({ state, path, dots }) => (
        <pattern
          key={state}
          id={patternId(prefix, state)}
          width={TILE}
          height={TILE}
          patternUnits="userSpaceOnUse"
        >
          <rect width={TILE} height={TILE} fill={NOTHING_GROUND} />
          {dots ? <circle cx={4} cy={4} r={1} fill={INK} /> : null}
          <path d={path} stroke={NOTHING_STROKE} fill="none" />
        </pattern>
      ))}
    </defs>
  )
}
