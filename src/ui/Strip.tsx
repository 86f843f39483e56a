import { memo, useMemo } from 'react'
import styles from './Strip.module.css'
import { STRIP_WIDTH, stripDensity, stripScale } from './strip-density.ts'

interface StripProps {
  /** What the strip shows, in words. */
  readonly label: string
  /** Values of all areas; NaN where there is none. */
  readonly values: ArrayLike<number>
  readonly low: number
  readonly high: number
  /** The country's mean, drawn as a line; null = none. */
  readonly reference: number | null
  /** This area; null where it has no value. */
  readonly mark: number | null
  /** Areas to set off from all others, e.g. the neighbourhoods of this ward. */
  readonly spread?: readonly number[]
}

const MIDDLE = 9

/** All areas as dots on a line from lowest to highest, with one marked. */
export function Strip({ label, values, low, high, reference, mark, spread }: StripProps) {
  const scale = stripScale(low, high)
  const at = (value: number) => String(scale(value))
  const middle = String(MIDDLE)
  return (
    <svg
      className={styles.strip}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(STRIP_WIDTH)} 18`}
      preserveAspectRatio="none"
    >
      <path className={styles.track} d={`M0 ${middle}H${String(STRIP_WIDTH)}`} />
      <Dots values={values} low={low} high={high} faint={spread !== undefined} />
      {spread === undefined ? null : (
        <path
          className={styles.spread}
          d={spread.map((value) => `M${at(value)} ${middle}h0`).join('')}
        />
      )}
      {reference === null ? null : (
        <path className={styles.reference} d={`M${at(reference)} 1V17`} />
      )}
      {mark === null ? null : (
        <>
          <path className={styles.halo} d={`M${at(mark)} ${middle}h0`} />
          <path className={styles.mark} d={`M${at(mark)} ${middle}h0`} />
        </>
      )}
    </svg>
  )
}

interface DotsProps {
  readonly values: ArrayLike<number>
  readonly low: number
  readonly high: number
  readonly faint: boolean
}

const Dots = memo(function Dots({ values, low, high, faint }: DotsProps) {
  const steps = useMemo(() => stripDensity({ values, low, high, y: MIDDLE }), [values, low, high])
  return (
    <g className={styles.dots} opacity={faint ? 0.3 : 1}>
      {steps.map((step) => (
        <path key={step.opacity} d={step.path} opacity={step.opacity} />
      ))}
    </g>
  )
})
