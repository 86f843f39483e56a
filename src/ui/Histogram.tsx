import { scaleLinear } from 'd3-scale'
import { memo } from 'react'
import { placeLabels } from './histogram-labels.ts'
import styles from './Histogram.module.css'

export interface HistogramBar {
  readonly from: number
  readonly to: number
  /** Upwards; their counts add to the bar's. */
  readonly parts: readonly { readonly fill: string; readonly count: number }[]
}

export interface HistogramReference {
  readonly value: number
  readonly label: string
  readonly dashed: boolean
}

interface HistogramProps {
  /** What it shows, in words. */
  readonly label: string
  /** Ascending, side by side. */
  readonly bars: readonly HistogramBar[]
  readonly references: readonly HistogramReference[]
  /** The hovered or selected value; null = none. */
  readonly mark: number | null
  /** CSS pixels; fixed, so that names can be kept apart. */
  readonly width: number
}

const BARS_PX = 44
const LABEL_ROW_PX = 17
const MARK_PX = 9

/** How many areas have which value, with averages as named lines and one value marked. */
export function Histogram({ label, bars, references, mark, width }: HistogramProps) {
  const low = bars[0]?.from ?? 0
  const high = bars.at(-1)?.to ?? 1
  const scale = scaleLinear([low, high], [0, width]).clamp(true)
  const x = (value: number) => scale(value)
  const placed = placeLabels(
    references.map((reference) => ({ label: reference.label, x: x(reference.value) })),
    width,
  )
  const rows = Math.max(0, ...placed.map((one) => one.row + 1))
  const base = rows * LABEL_ROW_PX + BARS_PX
  return (
    <svg
      className={styles.histogram}
      role="img"
      aria-label={label}
      width={width}
      height={base + MARK_PX}
    >
      <Bars bars={bars} base={base} x={x} />
      {placed.map((one) => (
        <g key={one.label}>
          <path
            className={styles.line}
            d={`M${String(one.x)} ${String((rows - 1 - one.row) * LABEL_ROW_PX + 2)}V${String(base)}`}
            strokeDasharray={isDashed(references, one.label) ? '3 2' : undefined}
          />
          <text
            className={styles.name}
            x={one.side === 'left' ? one.x - 4 : one.x + 4}
            y={(rows - 1 - one.row) * LABEL_ROW_PX + 12}
            textAnchor={one.side === 'left' ? 'end' : 'start'}
          >
            {one.label}
          </text>
        </g>
      ))}
      {mark === null ? null : (
        <path
          className={styles.mark}
          d={`M${String(x(mark))} ${String(base + 1)}l5 ${String(MARK_PX - 2)}h-10z`}
        />
      )}
    </svg>
  )
}

function isDashed(references: readonly HistogramReference[], label: string): boolean {
  return references.some((reference) => reference.label === label && reference.dashed)
}

interface BarsProps {
  readonly bars: readonly HistogramBar[]
  readonly base: number
  readonly x: (value: number) => number
}

const Bars = memo(
  function Bars({ bars, base, x }: BarsProps) {
    const countOf = ({ parts }: HistogramBar) => parts.reduce((sum, { count }) => sum + count, 0)
    const most = Math.max(1, ...bars.map(countOf))
    return bars.flatMap((bar) => {
      const left = x(bar.from)
      const width = Math.max(1, x(bar.to) - left - 0.5)
      let top = base
      return bar.parts.map(({ fill, count }) => {
        // A single area among hundreds still shows.
        const height = Math.max(1, (count / most) * (BARS_PX - 2))
        top -= height
        return (
          <rect
            key={`${bar.from} ${fill}`}
            className={styles.bar}
            x={left}
            y={top}
            width={width}
            height={height}
            fill={fill}
          />
        )
      })
    })
  },
  // `x` follows from the bars and the fixed width, so it need not be compared.
  (before, after) => before.bars === after.bars && before.base === after.base,
)
