import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { Way } from '../../domain/projector/projector-step.ts'
import styles from './Projector.module.css'

interface StepperProps {
  /** "Indicator". */
  readonly title: string
  /** Where the steps stand: "Indicator 2/9". */
  readonly position: string
  /** Whether the keys and the clicker step through it. */
  readonly byKeys: boolean
  readonly onStep: (way: Way) => void
}

/** The way to step by tap, and to see what the keys step through. */
export function Stepper({ title, position, byKeys, onStep }: StepperProps) {
  const noun = title.toLowerCase()
  return (
    <div
      className={styles.stepper}
      role="group"
      aria-label={byKeys ? `${title}, stepped by the arrow keys` : title}
      data-by-keys={byKeys ? '' : undefined}
    >
      <button
        type="button"
        className={styles.step}
        aria-label={`Previous ${noun}`}
        onClick={() => {
          onStep('previous')
        }}
      >
        <ArrowLeft size={28} aria-hidden="true" />
      </button>
      <span className={styles.position}>{position}</span>
      <button
        type="button"
        className={styles.step}
        aria-label={`Next ${noun}`}
        onClick={() => {
          onStep('next')
        }}
      >
        <ArrowRight size={28} aria-hidden="true" />
      </button>
    </div>
  )
}
