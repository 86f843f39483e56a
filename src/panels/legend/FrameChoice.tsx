import { MOST_IN_ONE_CLASS } from '../../domain/classify.ts'
import type { Frame } from '../../domain/view.ts'
import { levelWords, NBSP, possessive } from '../../domain/words.ts'
import { chooseFrame } from '../../state/actions/choose-frame.ts'
import { Button } from '../../ui/Button.tsx'
import { type RadioCard, RadioCards } from '../../ui/RadioCards.tsx'
import { type Current, useCurrent } from '../current.ts'
import styles from './Legend.module.css'

const FRAMES: readonly Frame[] = ['auto', 'country-fifths', 'area-fifths', 'natural']

const isFrame = (value: string): value is Frame => FRAMES.some((frame) => frame === value)

/** The ways to cut an indicator into classes, with what each means. */
export function FrameChoice({ onDone }: { readonly onDone: () => void }) {
  const current = useCurrent()
  return (
    <div className={styles.frames}>
      <RadioCards
        heading="How are the classes made?"
        name="frame"
        cards={FRAMES.map((frame) => frameCard(frame, current))}
        value={current.view.frame}
        onChange={(value) => {
          if (isFrame(value)) chooseFrame(value)
        }}
      />
      <Button className={styles.done} onClick={onDone}>
        Done
      </Button>
    </div>
  )
}

function frameCard(frame: Frame, { area, facts, view }: Current): RadioCard {
  const { countryName, title } = area.manifest
  const rows = levelWords(view.level)
  const words: Readonly<Record<Frame, readonly [title: string, note: string]>> = {
    auto: [
      'Chosen for you',
      `Fifths of ${countryName}, unless more than ${100 * MOST_IN_ONE_CLASS}${NBSP}% of ${title} would be in one class.`,
    ],
    'country-fifths': [
      `Fifths of ${countryName}`,
      facts.national === null
        ? `${possessive(countryName)} figures for ${rows} are not available.`
        : `Each class is a fifth of ${possessive(countryName)} ${rows}. Use it to compare areas.`,
    ],
    'area-fifths': [
      `Fifths of ${title}`,
      `About as many ${rows} in each class. Use it to see differences within ${title}.`,
    ],
    natural: [
      'Natural breaks',
      'Classes end where the figures leave gaps. Use it to find groups that are alike.',
    ],
  }
  const [cardTitle, note] = words[frame]
  return {
    value: frame,
    title: cardTitle,
    figure: null,
    figureLabel: '',
    note,
    disabled: frame === 'country-fifths' && facts.national === null,
  }
}
