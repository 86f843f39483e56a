import { useId, type ReactNode } from 'react'
import styles from './RadioCards.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface RadioCard {
  readonly value: string
  readonly title: string
  /** At the right of the title, e.g. the area's mean with its unit; null = none. */
  readonly figure: string | null
  /** What the figure is, for those who do not see its place: "Birmingham". */
  readonly figureLabel: string
  readonly note: string
  /** At the right of the title; decoration. */
  readonly picture?: ReactNode
  /** Shown but not to be chosen; the note says why. */
  readonly disabled?: boolean
}

interface RadioCardsProps {
  readonly heading: ReactNode
  readonly cards: readonly RadioCard[]
  /** Several groups with one name are one choice, as with native radio buttons. */
  readonly name: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One choice among cards with a figure each. Native radio buttons: arrows move and choose. */
export function RadioCards({ heading, cards, name, value, onChange }: RadioCardsProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.heading}>{heading}</legend>
      {cards.map((card) => (
        <Card
          key={card.value}
          card={card}
          name={name}
          checked={card.value === value}
          onChoose={onChange}
        />
      ))}
    </fieldset>
  )
}

interface CardProps {
  readonly card: RadioCard
  readonly name: string
  readonly checked: boolean
  readonly onChoose: (value: string) => void
}

function Card({ card, name, checked, onChoose }: CardProps) {
  const id = useId()
  return (
    <label className={styles.card}>
      <input
        type="radio"
        className={styles.input}
        name={name}
        value={card.value}
        checked={checked}
        disabled={card.disabled}
        // The label as a whole would read the note as part of the name.
        aria-labelledby={`${id}title ${id}figure`}
        aria-describedby={`${id}note`}
        onChange={() => {
          onChoose(card.value)
        }}
      />
      <span id={`${id}title`} className={styles.title}>
        {card.title}
      </span>
      {card.figure === null ? null : (
        <span id={`${id}figure`} className={styles.figure}>
          <VisuallyHidden>{card.figureLabel}</VisuallyHidden> {card.figure}
        </span>
      )}
      {card.picture === undefined || card.picture === null ? null : (
        <span className={styles.picture}>{card.picture}</span>
      )}
      <span id={`${id}note`} className={styles.note}>
        {card.note}
      </span>
    </label>
  )
}
