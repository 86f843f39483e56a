import type { FrameReason } from '../../domain/classification.ts'
import { frameTitle, frameWords } from '../../domain/frame-words.ts'
import { levelWords } from '../../domain/words.ts'
import { PopoverButton } from '../../ui/PopoverButton.tsx'
import { useCurrent } from '../current.ts'
import { FrameChoice } from './FrameChoice.tsx'
import styles from './Legend.module.css'

/** Frames in force for these reasons are what a reader expects; the others say why. */
const EXPECTED: readonly FrameReason[] = ['as-asked', 'default']

/** How the classes were made, and the way to make them otherwise. */
export function FrameLine() {
  const { area, classification, indicator } = useCurrent()
  const { countryName, title } = area.manifest
  const words = { classification, countryName, areaTitle: title }
  const expected =
    EXPECTED.includes(classification.reason) &&
    classification.classCount === classification.classesAsked
  return (
    <p className={styles.caption}>
      {expected
        ? `${frameTitle(words)} · ${levelWords(classification.level)} in each`
        : frameWords({ ...words, style: indicator })}{' '}
      <PopoverButton
        face="change"
        buttonLabel="Change the classes"
        title="Change the classes"
        kind="link"
        className={styles.change}
        placement="top start"
      >
        {(close) => <FrameChoice onDone={close} />}
      </PopoverButton>
    </p>
  )
}
