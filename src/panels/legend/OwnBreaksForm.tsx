import { type SubmitEvent, useId, useState } from 'react'
import { checkOwnBreaks, type BreakProblem } from '../../domain/own-breaks.ts'
import { readFigure } from '../../domain/read-figure.ts'
import { setOwnBreaks } from '../../state/actions/set-own-breaks.ts'
import { Button } from '../../ui/Button.tsx'
import { Swatch } from '../../ui/Swatch.tsx'
import { useCurrent } from '../current.ts'
import styles from './FrameChoice.module.css'

/** Own breaks as numbers to type. They count once all of them do; else a sentence says what is wrong. */
export function OwnBreaksForm({ onDone }: { readonly onDone: () => void }) {
  const { classification, indicator, palette, view } = useCurrent()
  const id = useId()
  const [texts, setTexts] = useState(() => (view.ownBreaks?.breaks ?? []).map(String))
  const [problem, setProblem] = useState<BreakProblem | null>(null)
  const darkestFirst = classification.direction === 'lower-is-worse'
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const breaks = texts.map((text) => readFigure(text) ?? Number.NaN)
    const checked = checkOwnBreaks(breaks)
    setProblem(checked.ok ? null : checked.problem)
    if (!checked.ok) {
      document.getElementById(`${id}${String(checked.problem.index)}`)?.focus()
      return
    }
    setOwnBreaks({ indicator: indicator.id, breaks: checked.value })
    onDone()
  }
  return (
    <form className={styles.own} onSubmit={submit} noValidate aria-label="Own breaks as numbers">
      <p className={styles.ownHeading} aria-hidden="true">
        Where each class begins{indicator.unit === 'percent' ? ', in %' : ''}
      </p>
      <div className={styles.fields}>
        {texts.map((text, index) => {
          const position = index + 1
          const classIndex = darkestFirst ? texts.length - position : position
          const wrong = problem?.index === index
          return (
            <label key={position} className={styles.field}>
              <span className={styles.fieldName}>
                <Swatch fill={{ kind: 'colour', colour: palette[classIndex] ?? '' }} /> Class{' '}
                {position + 1} from
              </span>
              <input
                id={`${id}${String(index)}`}
                className={styles.input}
                inputMode="decimal"
                autoComplete="off"
                value={text}
                aria-invalid={wrong}
                aria-describedby={wrong ? `${id}problem` : undefined}
                onChange={(event) => {
                  setTexts(texts.with(index, event.target.value))
                }}
              />
            </label>
          )
        })}
      </div>
      <p id={`${id}problem`} role="alert" className={styles.problem}>
        {problem?.sentence}
      </p>
      <Button className={styles.done} submits>
        Use these breaks
      </Button>
    </form>
  )
}
