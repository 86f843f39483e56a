import { frameWords } from '../domain/frame-words.ts'
import { mapSentence } from '../domain/map-sentence.ts'
import { oddClasses } from '../domain/odd-classes.ts'
import { finding } from '../domain/projector/finding.ts'
import { rowSentence, wardName } from '../domain/row-words.ts'
import type { Current } from '../panels/current.ts'

/** What is worth saying of a change; null when it is nothing. */
export function announcement(before: Current, after: Current): string | null {
  if (after.selected !== before.selected && after.selected !== null) {
    const { area, selected, classification, indicator } = after
    return `Selected: ${rowSentence({ area, target: selected, classification, style: indicator })}.`
  }
  if (before.view.selection !== null && after.view.selection === null) return 'Nothing is selected.'
  if (after.view.spotlight !== before.view.spotlight) return spotlightSentence(after)
  if (after.classification !== before.classification && after.view.room !== 'places')
    return mapAnnouncement(before, after)
  return null
}

/** What the map shows now; where only its classes are made otherwise, how, and what is odd of them. */
function mapAnnouncement(before: Current, after: Current): string | null {
  const { classification, indicator } = after
  const { countryName, title } = after.area.manifest
  const was = before.classification
  const sameFigures = was.indicator === classification.indicator && before.table === after.table
  // Own breaks that are moved: the handle itself says where it is.
  const moved = was.frame === 'own' && was.classCount === classification.classCount
  if (sameFigures && classification.frame === 'own' && moved) return null
  const names = { areaTitle: title, countryName }
  const classes = [
    frameWords({ classification, ...names, style: indicator }),
    ...oddClasses(classification, indicator),
  ]
  if (sameFigures) return classes.join(' ')
  const waiting = classification.asked === 'own' && classification.frame !== 'own'
  return [mapSentence({ ...after, ...names }), ...(waiting ? classes.slice(0, 1) : [])].join(' ')
}

/** With a ward in the light its figure is what a room is told, else that the light is out. */
function spotlightSentence(current: Current): string {
  const { area, spotlight } = current
  if (spotlight === null) return 'No ward is in the spotlight.'
  const { headline, detail } = finding(current)
  return [`In the spotlight: ${wardName(area, spotlight)}. ${headline}.`, ...detail].join(' ')
}
