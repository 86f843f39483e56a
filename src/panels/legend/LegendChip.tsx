import { PopoverButton } from '../../ui/PopoverButton.tsx'
import { useCurrent } from '../current.ts'
import { LegendBody } from './LegendBody.tsx'
import styles from './Legend.module.css'

/** The legend where there is no room for it: the colours in a chip, which opens the whole. */
export function LegendChip() {
  const { indicator, palette } = useCurrent()
  const darkEnd = indicator.direction === 'higher-is-worse' ? 'more' : 'less'
  return (
    <PopoverButton
      face={
        <>
          {indicator.shortTitle}
          <span className={styles.ramp} aria-hidden="true">
            {palette.map((colour) => (
              <span key={colour} style={{ background: colour }} />
            ))}
          </span>
          {darkEnd}
        </>
      }
      buttonLabel={`Legend: ${indicator.shortTitle}, darker is ${darkEnd}`}
      title="Legend"
      kind="plain"
      className={styles.chip}
      placement="top start"
    >
      {() => (
        <div className={styles.opened}>
          <LegendBody />
        </div>
      )}
    </PopoverButton>
  )
}
