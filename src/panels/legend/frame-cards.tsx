import { useMemo } from 'react'
import { shareWords } from '../../domain/class-words.ts'
import { classify } from '../../domain/classify.ts'
import { MOST_IN_ONE_CLASS } from '../../domain/cut.ts'
import { choroplethPalette } from '../../domain/palette.ts'
import { type Frame, FRAMES, USUAL_CLASS_COUNT } from '../../domain/view.ts'
import { levelWords, NBSP, possessive, sentenceCase } from '../../domain/words.ts'
import type { RadioCard } from '../../ui/RadioCards.tsx'
import { ShareBar } from '../../ui/ShareBar.tsx'
import { type Current, useCurrent } from '../current.ts'

/** The frames to choose from, each with a picture of how many it would put in each class. */
export function useFrameCards(): readonly RadioCard[] {
  const current = useCurrent()
  const { area, facts, indicator, table, view } = current
  const { classCount, ownBreaks } = view
  const pictures = useMemo(() => {
    const { direction, id } = indicator
    return new Map(
      FRAMES.map((frame) => {
        const wish = { frame, classCount, ownBreaks }
        return [frame, classify({ table, indicator: id, direction, facts, ...wish })] as const
      }),
    )
  }, [table, indicator, facts, classCount, ownBreaks])
  const words = frameNotes(current)
  return FRAMES.map((frame) => {
    const [title, note] = words[frame]
    const made = pictures.get(frame)
    // Own breaks that are not there yet would look like the usual classes.
    const pictured = made !== undefined && (frame !== 'own' || made.frame === 'own')
    const noCountry = frame === 'country-fifths' && facts.national === null
    return {
      value: frame,
      title,
      figure: null,
      figureLabel: '',
      note: noCountry
        ? `${possessive(area.manifest.countryName)} figures for ${levelWords(view.level)} are not available.`
        : note,
      disabled: noCountry || (frame === 'own' && made?.extent === null),
      picture:
        pictured && !noCountry ? (
          <ShareBar counts={made.counts} colours={choroplethPalette(made.classCount)} />
        ) : null,
    }
  })
}

type FrameNotes = Readonly<Record<Frame, readonly [title: string, note: string]>>

function frameNotes({ area, view }: Current): FrameNotes {
  const { countryName, title } = area.manifest
  const shares = sentenceCase(shareWords(view.classCount ?? USUAL_CLASS_COUNT))
  return {
    auto: [
      'Chosen for you',
      `${shares} of ${countryName}, unless more than ${100 * MOST_IN_ONE_CLASS}${NBSP}% of ${title} would be in one class.`,
    ],
    'country-fifths': [`${shares} of ${countryName}`, 'To compare areas with each other.'],
    'area-fifths': [`${shares} of ${title}`, `To see differences within ${title}.`],
    natural: ['Natural breaks', 'To find groups that are alike.'],
    equal: ['Equal steps', 'To see how large the differences are.'],
    'standard-deviations': ['Standard deviations', 'To see what stands out from the mean.'],
    own: ['Own breaks', 'To draw the limits yourselves, from the classes shown.'],
  }
}
