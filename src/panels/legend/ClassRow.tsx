import { type ClassLimits, classLimits, rangeWords } from '../../domain/class-limits.ts'
import { classWords } from '../../domain/class-words.ts'
import { type FigureStyle, formatNumber } from '../../domain/figure.ts'
import { levelWords } from '../../domain/words.ts'
import { classNames } from '../../ui/class-names.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useCurrent } from '../current.ts'
import styles from './Legend.module.css'

/** The classes from the lowest values to the highest, each with its lower limit and its count. */
export function ClassRow({ marked }: { readonly marked: number | null }) {
  const { classification, indicator, palette } = useCurrent()
  const { classCount, level } = classification
  const lowest = classification.extent?.[0] ?? 0
  const markedClass = marked === null ? null : classification.classByRow[marked]
  return (
    <ol className={styles.classes} aria-label="Classes, from low to high">
      {classLimits(classification).map((limits) => {
        const { classIndex, count, deviation } = limits
        const isMarked = classIndex === markedClass
        return (
          <li key={classIndex} className={classNames(styles.class, isMarked && styles.marked)}>
            <span className={styles.colour} style={{ background: palette[classIndex] }} />
            <VisuallyHidden>
              {classWords(classIndex, classCount)}: {deviation === null ? '' : `${deviation}, `}
              {rangeWords(limits, indicator)}, {formatNumber(count)} {levelWords(level, count)}
              {isMarked ? ', with the marked one' : ''}
            </VisuallyHidden>
            <span aria-hidden="true">{lowerLimit(limits, lowest, indicator)}</span>
            <span aria-hidden="true" className={styles.count}>
              {formatNumber(count)}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** Where a class begins, as written below its colour; the unit stands in the words. */
function lowerLimit({ from, to }: ClassLimits, lowest: number, { decimals }: FigureStyle): string {
  if (from !== null) return formatNumber(from, decimals)
  // Nobody here is in the country's lowest class: the area's lowest value lies above its end.
  if (to !== null && lowest >= to) return `< ${formatNumber(to, decimals)}`
  return formatNumber(lowest, decimals)
}
