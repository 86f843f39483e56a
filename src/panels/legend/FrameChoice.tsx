import { useState } from 'react'
import { CLASS_COUNTS, FRAMES } from '../../domain/view.ts'
import { chooseClassCount } from '../../state/actions/choose-class-count.ts'
import { chooseFrame } from '../../state/actions/choose-frame.ts'
import { startOwnBreaks } from '../../state/actions/start-own-breaks.ts'
import type { Outcome } from '../../state/outcome.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { SegmentedChoice } from '../../ui/SegmentedChoice.tsx'
import { useCurrent } from '../current.ts'
import { useFrameCards } from './frame-cards.tsx'
import styles from './FrameChoice.module.css'
import { OwnBreaksForm } from './OwnBreaksForm.tsx'

const COUNTS = CLASS_COUNTS.map((count) => ({ value: String(count), label: String(count), count }))
const USUAL = { value: 'usual', label: 'Usual', count: null }
const COUNTS_OR_USUAL = [USUAL, ...COUNTS]

/** How many classes, the ways to make them with what each means, and own breaks as numbers. */
export function FrameChoice({ onDone }: { readonly onDone: () => void }) {
  const current = useCurrent()
  const { classification, indicator, table, view } = current
  const cards = useFrameCards()
  const ownInForce = classification.frame === 'own'
  const [refusal, setRefusal] = useState<string | null>(null)
  const say = (outcome: Outcome) => {
    setRefusal(outcome.done ? null : outcome.reason)
  }
  return (
    <div className={styles.choice}>
      <div className={styles.count}>
        <span aria-hidden="true">How many classes?</span>
        <SegmentedChoice
          label="How many classes?"
          // Own breaks are as many as they are.
          options={ownInForce ? COUNTS : COUNTS_OR_USUAL}
          value={String((ownInForce ? classification.classCount : view.classCount) ?? USUAL.value)}
          onChange={(value) => {
            const chosen = COUNTS_OR_USUAL.find((one) => one.value === value)
            if (chosen === undefined) return
            say(chooseClassCount({ classCount: chosen.count, table, indicator }))
          }}
        />
      </div>
      <p role="alert" className={styles.problem}>
        {refusal}
      </p>
      <RadioCards
        heading="How are they made?"
        name="frame"
        cards={cards}
        // Own breaks of another indicator wait; what is shown meanwhile are the usual classes.
        value={view.frame === 'own' && !ownInForce ? 'auto' : view.frame}
        onChange={(value) => {
          const frame = FRAMES.find((one) => one === value)
          if (frame === 'own') say(startOwnBreaks({ table, classification, indicator }))
          else if (frame !== undefined) say(chooseFrame(frame))
        }}
      />
      {ownInForce ? (
        <OwnBreaksForm key={classification.breaks.join()} onDone={onDone} />
      ) : (
        <Button className={styles.done} onClick={onDone}>
          Done
        </Button>
      )}
    </div>
  )
}
