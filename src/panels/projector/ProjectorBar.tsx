import { ArrowDownUp, Maximize, Minimize, X } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import { arrangeIndicators } from '../../domain/indicator-choice.ts'
import { PROJECTOR_AXES, wardsByName, type Way } from '../../domain/projector/projector-step.ts'
import type { ProjectorAxis } from '../../domain/view.ts'
import { levelWords, sentenceCase } from '../../domain/words.ts'
import { showProjector } from '../../state/actions/show-projector.ts'
import { stepProjector } from '../../state/actions/step-projector.ts'
import { type Current, useCurrent } from '../current.ts'
import styles from './Projector.module.css'
import { SourceWords } from './SourceWords.tsx'
import { Stepper } from './Stepper.tsx'
import { leaveFullScreen, useFullScreen } from './use-full-screen.ts'
import { useProjectorKeys } from './use-projector-keys.ts'

const TITLES: Readonly<Record<ProjectorAxis, string>> = {
  indicators: 'Indicator',
  wards: 'Ward',
  levels: 'Level',
}

/** Steps and the way out, at the foot of the screen: all that keys do, by tap. */
export function ProjectorBar({ axis }: { readonly axis: ProjectorAxis }) {
  const current = useCurrent()
  const { area, indicator } = current
  const indicators = useMemo(() => {
    const { main, outcomes, further } = arrangeIndicators(current.indicators)
    return [...main, ...outcomes, ...further]
  }, [current.indicators])
  const onStep = useCallback(
    (stepped: ProjectorAxis, way: Way) => {
      stepProjector({ area, indicators, indicator, axis: stepped, way })
    },
    [area, indicators, indicator],
  )
  const fullScreen = useFullScreen(takeOff)
  useProjectorKeys({ axis, onStep, onAxis: showProjector, onLeave: leave })
  return (
    <section className={styles.bar} aria-label="Steps">
      <p className={styles.sourceLine}>
        <SourceWords />
      </p>
      <ArrowDownUp className={styles.upDown} size={28} aria-hidden="true" />
      {PROJECTOR_AXES.map((each) => (
        <Stepper
          key={each}
          title={TITLES[each]}
          position={position(each, { ...current, indicators })}
          byKeys={each === axis}
          onStep={(way) => {
            onStep(each, way)
          }}
        />
      ))}
      <div className={styles.commands}>
        <p className={styles.hint}>← → step · ↑ ↓ choose what · Esc leave</p>
        {fullScreen.possible ? (
          <button
            type="button"
            className={styles.command}
            aria-label={fullScreen.on ? 'Leave full screen' : 'Full screen'}
            onClick={fullScreen.toggle}
          >
            {fullScreen.on ? (
              <Minimize size={28} aria-hidden="true" />
            ) : (
              <Maximize size={28} aria-hidden="true" />
            )}
          </button>
        ) : null}
        <button
          type="button"
          className={styles.command}
          aria-label="Leave the projector look"
          onClick={leave}
        >
          <X size={28} aria-hidden="true" />
        </button>
      </div>
    </section>
  )
}

function takeOff(): void {
  showProjector(null)
}

function leave(): void {
  takeOff()
  leaveFullScreen()
}

/** "Indicator 2/9", "All 69 wards", "Wards". */
function position(axis: ProjectorAxis, { area, indicators, indicator, view }: Current): string {
  switch (axis) {
    case 'indicators':
      return `Indicator ${indicators.indexOf(indicator) + 1}/${indicators.length}`
    case 'wards': {
      const { length } = area.wards.codes
      const at = wardsByName(area.wards).indexOf(view.spotlight ?? '')
      return at < 0 ? `All ${length} wards` : `Ward ${at + 1}/${length}`
    }
    case 'levels':
      return sentenceCase(levelWords(view.level))
  }
}
