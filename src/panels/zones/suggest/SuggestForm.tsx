import { useId } from 'react'
import { CRADLE_TO_CAREER } from '../../../catalogue/cradle-to-career.ts'
import type { Area } from '../../../domain/area.ts'
import { formatNumber } from '../../../domain/figure.ts'
import type { SuggestWish } from '../../../domain/suggest/suggest-zones.ts'
import { sentenceCase } from '../../../domain/words.ts'
import { Button } from '../../../ui/Button.tsx'
import styles from './Suggest.module.css'

interface SuggestFormProps {
  readonly area: Area
  readonly wish: SuggestWish
  readonly onChange: (wish: SuggestWish) => void
  /** Null while outlines and places are on their way. */
  readonly onSubmit: (() => void) | null
}

const FEWEST = 1000
const SCHOOL_STAGES = CRADLE_TO_CAREER.filter(({ part, ages }) => part === 'stage' && ages !== null)

export function SuggestForm({ area, wish, onChange, onSubmit }: SuggestFormProps) {
  const id = useId()
  const { names, residents, size } = area.neighbourhoods
  const most = Math.floor(residents.reduce((sum, count) => sum + count, 0) / 1000) * 1000
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit?.()
      }}
    >
      <p className={styles.field}>
        <label htmlFor={`${id}-residents`}>Residents</label>
        <input
          id={`${id}-residents`}
          type="number"
          required
          min={FEWEST}
          max={most}
          step={500}
          value={wish.residents}
          onChange={(event) => onChange({ ...wish, residents: event.target.valueAsNumber || 0 })}
          aria-describedby={`${id}-sizes`}
        />
        <span id={`${id}-sizes`} className={styles.small}>
          {formatNumber(FEWEST)} to {formatNumber(most)}. Zones that exist: Pembury 4,000, Smallshaw
          15,000, Wallsend 45,000.
        </span>
      </p>
      <p className={styles.field}>
        <label htmlFor={`${id}-start`}>It takes in</label>
        <select
          id={`${id}-start`}
          value={wish.start ?? ''}
          onChange={(event) => {
            const { value } = event.target
            onChange({ ...wish, start: value === '' ? null : Number(value) })
          }}
        >
          <option value="">Anywhere in {area.manifest.title}</option>
          {Array.from({ length: size }, (_, row) => (
            <option key={row} value={row}>
              {names[row]}
            </option>
          ))}
        </select>
      </p>
      <fieldset className={styles.stages}>
        <legend>A school inside for</legend>
        {SCHOOL_STAGES.map(({ id: stage, title, agesShown }) => (
          <label key={stage} className={styles.stage}>
            <input
              type="checkbox"
              checked={wish.stages.includes(stage)}
              onChange={(event) =>
                onChange({
                  ...wish,
                  stages: event.target.checked
                    ? [...wish.stages, stage]
                    : wish.stages.filter((one) => one !== stage),
                })
              }
            />
            {sentenceCase(title)} ({agesShown})
          </label>
        ))}
      </fieldset>
      <Button kind="primary" submits disabled={onSubmit === null}>
        Find candidates
      </Button>
    </form>
  )
}
