import { countWords } from '../class-words.ts'
import { PROJECTOR_MAX_CLASSES } from '../palette.ts'
import { resizeBreaks } from '../resize-breaks.ts'
import { sortedColumn } from '../sorted-column.ts'
import {
  CLASS_COUNTS,
  type ClassCount,
  type ClassWish,
  DEFAULT_VIEW,
  USUAL_CLASS_COUNT,
} from '../view.ts'

/** What a room tells apart best; shown where nobody chose classes. */
const PROJECTOR_CLASSES: ClassCount = 4

interface ProjectorWishOptions {
  readonly wish: ClassWish
  /** Of the indicator in view. */
  readonly indicator: { readonly id: string; readonly decimals: number }
  /** Its values in view; undefined where there are none. */
  readonly values: Float32Array | undefined
}

/**
 * Classes as a projector can show them: four where nobody chose any, and of those that someone chose
 * at most as many as `PROJECTOR_MAX_CLASSES`. More are cut anew into that many; of own breaks those are
 * joined that hold the fewest rows. What was chosen and can be told apart stays as it is, and then so
 * does the wish itself.
 */
export function projectorWish({ wish, indicator, values }: ProjectorWishOptions): ClassWish {
  const { classCount, ownBreaks } = wish
  const wanted = CLASS_COUNTS.findLast((count) => count <= PROJECTOR_MAX_CLASSES)
  const asked = classCount ?? USUAL_CLASS_COUNT
  const most = wanted === undefined || asked <= wanted ? classCount : wanted
  const fewer = isUnchosen(wish) ? PROJECTOR_CLASSES : most
  const joined =
    ownBreaks?.indicator !== indicator.id || values === undefined || !isTooMany(ownBreaks.breaks)
      ? ownBreaks
      : {
          indicator: ownBreaks.indicator,
          breaks: resizeBreaks({
            breaks: ownBreaks.breaks,
            sorted: sortedColumn(values),
            decimals: indicator.decimals,
            classCount: PROJECTOR_MAX_CLASSES,
          }),
        }
  if (fewer === classCount && joined === ownBreaks) return wish
  return { ...wish, classCount: fewer, ownBreaks: joined }
}

/** Neither how many nor how they are made. */
function isUnchosen({ frame, classCount }: ClassWish): boolean {
  return frame === DEFAULT_VIEW.frame && classCount === null
}

function isTooMany(breaks: readonly number[]): boolean {
  return breaks.length + 1 > PROJECTOR_MAX_CLASSES
}

/**
 * What the legend says where a projector shows fewer classes than were chosen; else null: of four where
 * nobody chose the frame's own words tell ("quarters").
 */
export function fewerOnProjectorWords(
  { frame, classCount, ownBreaks }: ClassWish,
  indicator: string,
): string | null {
  const own = frame === 'own' && ownBreaks?.indicator === indicator ? ownBreaks : null
  const chosen = own === null ? (classCount ?? USUAL_CLASS_COUNT) : own.breaks.length + 1
  if (chosen <= PROJECTOR_MAX_CLASSES) return null
  return `${countWords(chosen)} classes become ${countWords(PROJECTOR_MAX_CLASSES)} on a projector`
}
