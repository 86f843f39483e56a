import { memo } from 'react'
import { type CareerLine, CRADLE_TO_CAREER } from '../../../catalogue/cradle-to-career.ts'
import { placeKindById } from '../../../catalogue/places.ts'
import { distanceWords } from '../../../domain/distance.ts'
import { formatNumber } from '../../../domain/figure.ts'
import { listWords } from '../../../domain/words.ts'
import type { StripEntry } from '../../../domain/zones/career-strip.ts'
import { classNames } from '../../../ui/class-names.ts'
import styles from './ZoneInspector.module.css'

interface CareerStripProps {
  readonly strip: readonly StripEntry[]
}

const STAGES = CRADLE_TO_CAREER.filter(({ part }) => part === 'stage')
const BESIDE = CRADLE_TO_CAREER.filter(({ part }) => part === 'beside')

/** From cradle to career: what is inside for each stage, and where nothing is. */
export const CareerStrip = memo(function CareerStrip({ strip }: CareerStripProps) {
  const entryOf = (line: CareerLine) => strip.find((entry) => entry.line === line.id)
  const noted = CRADLE_TO_CAREER.flatMap((line) => {
    const entry = entryOf(line)
    const words = entry === undefined ? null : entryNote(entry)
    return words === null ? [] : [{ line, words }]
  })
  return (
    <>
      <ul className={styles.stages}>
        {STAGES.map((line) => (
          <Stage key={line.id} line={line} entry={entryOf(line)} />
        ))}
      </ul>
      <ul className={styles.beside} aria-label="Beside the stages">
        {BESIDE.map((line) => (
          <Stage key={line.id} line={line} entry={entryOf(line)} />
        ))}
      </ul>
      {noted.length === 0 ? null : (
        <ul className={styles.notes}>
          {noted.map(({ line, words }) => (
            <li key={line.id}>
              <b>{line.title}</b>: {words}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.small}>
        Counted is what stands inside. Which schools the children of the zone go to cannot be known
        from points.
      </p>
    </>
  )
})

interface StageProps {
  readonly line: CareerLine
  readonly entry: StripEntry | undefined
}

function Stage({ line, entry }: StageProps) {
  const gap = entry?.gap ?? false
  const known = entry?.known ?? false
  // Beside other schools the notes tell of them; alone they are why this is no gap.
  const apart = entry?.count === 0 ? entry.apart.reduce((sum, { count }) => sum + count, 0) : 0
  return (
    <li className={classNames(styles.stage, gap ? styles.gap : undefined)}>
      <span className={known ? styles.stageCount : styles.stageUnknown}>
        {gap ? 'gap' : known ? entry?.count : 'not known'}
      </span>
      {apart === 0 ? null : <span className={styles.stageAges}>{`${apart} apart`}</span>}
      {line.agesShown === null ? null : <span className={styles.stageAges}>{line.agesShown}</span>}
      <span className={styles.stageTitle}>{line.title}</span>
    </li>
  )
}

/** Pupils, what is part of something else, what stands apart, the nearest of a gap; null for nothing. */
function entryNote(entry: StripEntry): string | null {
  const { pupils, within, allThrough, apart, sixthFormUnknown, nearest, gap, known } = entry
  if (!known) return 'no list of such places is loaded, so whether there is a gap is not known'
  const parts: string[] = []
  if (pupils !== null) parts.push(`${formatNumber(pupils)} pupils`)
  if (allThrough > 0) {
    parts.push(`${allThrough} all-through, with the pupils of all its stages`)
  }
  if (within > 0) parts.push(`${within} in a school of another phase`)
  if (apart.length > 0) {
    const kinds = apart.map(({ kind, count }) => `${count} ${kindWords(kind, count)}`)
    parts.push(`apart from these ${listWords(kinds)}`)
  }
  if (sixthFormUnknown > 0) parts.push(`sixth form not known of ${sixthFormUnknown}`)
  if (gap && nearest !== null) {
    parts.push(`nearest is ${nearest.name}, ${distanceWords(nearest.distanceM)} outside`)
  }
  return parts.length === 0 ? null : parts.join('; ')
}

function kindWords(id: string, count: number): string {
  const kind = placeKindById(id)
  return (count === 1 ? kind?.title.toLowerCase() : kind?.plural) ?? id
}
