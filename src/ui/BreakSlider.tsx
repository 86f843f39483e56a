import { scaleLinear } from 'd3-scale'
import { BreakHandle, type HandleFacts } from './BreakHandle.tsx'
import styles from './BreakSlider.module.css'
import { spreadHandles } from './spread-handles.ts'
import { useMedia } from './use-media.ts'

/** Targets of WCAG 2.2, and what a finger needs. */
const TARGET_PX = { fine: 24, coarse: 44 } as const
/** From the axis down to the handles. */
const LEADER_PX = 16

interface BreakSliderProps {
  /** What is moved, for those who do not see it. */
  readonly label: string
  /** Ascending by value. */
  readonly handles: readonly HandleFacts[]
  /** Values at the left and right end of the axis above. */
  readonly range: readonly [number, number]
  /** Of the axis, CSS pixels. */
  readonly width: number
  /** What an arrow key moves. */
  readonly step: number
  readonly onMove: (index: number, to: number) => void
  /** At the end of a gesture: the break stays, or goes back to where it was. */
  readonly onSettle: (how: 'keep' | 'put back') => void
}

/**
 * Handles below an axis, one a break, moved by pointer, finger or keys. Where breaks lie close the
 * handles stand apart, each with a line to its place, so that every one can be taken hold of.
 */
export function BreakSlider(props: BreakSliderProps) {
  const { label, handles, range, width, step, onMove, onSettle } = props
  const target = useMedia('(pointer: coarse)') ? TARGET_PX.coarse : TARGET_PX.fine
  const scale = scaleLinear([...range], [0, width]).clamp(true)
  const places = handles.map(({ value }) => scale(value))
  const stands = spreadHandles(places, { gap: target, width })
  return (
    <div
      role="group"
      aria-label={label}
      className={styles.slider}
      style={{ width, height: LEADER_PX + target }}
    >
      <svg width={width} height={LEADER_PX + target} aria-hidden="true" className={styles.leaders}>
        {places.map((place, i) => (
          <path
            key={handles[i]?.label}
            d={`M${String(place)} 0V3L${String(stands[i])} ${String(LEADER_PX)}v${String(target / 2)}`}
          />
        ))}
      </svg>
      {handles.map((handle, index) => (
        <BreakHandle
          key={handle.label}
          handle={handle}
          left={(stands[index] ?? 0) - target / 2}
          target={target}
          step={step}
          unitsPerPx={(range[1] - range[0]) / width}
          onMove={(to) => {
            onMove(index, to)
          }}
          onSettle={onSettle}
        />
      ))}
    </div>
  )
}
