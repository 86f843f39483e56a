import { indicatorById } from '../../catalogue/indicators.ts'
import { isOwnIndicatorId } from '../../catalogue/own-indicators.ts'
import type { Area } from '../../domain/area.ts'
import type { View } from '../../domain/view.ts'
import { addNotices } from '../notices.ts'
import { DONE, type Outcome } from '../outcome.ts'
import { changeView, useView } from '../view.ts'

/**
 * Brings the view into agreement with an area that has just been loaded: what the area does not
 * have goes back to the default, and a notice says so. Codes can only be judged once it is here.
 */
export function settleView(area: Area): Outcome {
  const { view } = useView.getState()
  const indicator = unknownIndicator(area, view)
  const selection = unknownSelection(area, view)
  const spotlight = unknownSpotlight(area, view)
  addNotices([indicator, selection, spotlight].filter((sentence) => sentence !== null))
  changeView({
    ...(indicator === null ? {} : { indicator: null }),
    ...(selection === null ? {} : { selection: null }),
    ...(spotlight === null ? {} : { spotlight: null }),
  })
  return DONE
}

function unknownIndicator({ manifest }: Area, view: View): string | null {
  const id = view.indicator
  if (id === null || manifest.indicators.some((facts) => facts.id === id)) return null
  if (isOwnIndicatorId(id)) {
    return 'The address asks for figures that someone brought on another device, so the first indicator is shown.'
  }
  const title = indicatorById(id)?.title ?? id
  return `${manifest.title} has no figures for “${title}”, so its first indicator is shown.`
}

function unknownSelection({ manifest, neighbourhoods, wards }: Area, view: View): string | null {
  const { selection } = view
  if (selection === null || selection.kind === 'place') return null
  const { codes } = selection.kind === 'ward' ? wards : neighbourhoods
  if (codes.includes(selection.code)) return null
  return `${manifest.title} has no ${selection.kind} ${selection.code}, so nothing is selected.`
}

function unknownSpotlight({ manifest, wards }: Area, { spotlight }: View): string | null {
  if (spotlight === null || wards.codes.includes(spotlight)) return null
  return `${manifest.title} has no ward ${spotlight}, so no ward is in the spotlight.`
}
