import { useMemo } from 'react'
import { oneScale } from '../../../carto/one-scale.ts'
import { ZoneMap } from '../../../carto/ZoneMap.tsx'
import { CRADLE_TO_CAREER } from '../../../catalogue/cradle-to-career.ts'
import type { Suggestion } from '../../../domain/suggest/suggest-zones.ts'
import { suggestionWords } from '../../../domain/suggest/suggestion-words.ts'
import { ZONE_MARKS } from '../../../domain/zones/zone-mark.ts'
import { wardsCrossed } from '../../../domain/zones/wards-crossed.ts'
import { membershipOfRows } from '../../../domain/zones/zone-membership.ts'
import { zoneOutline } from '../../../domain/zones/zone-outline.ts'
import { boxOf } from '../../../domain/geometry/polygon-index.ts'
import type { Bounds } from '../../../domain/row-bounds.ts'
import { openZoneDialog } from '../../../state/actions/zones/open-zone-dialog.ts'
import { startZone } from '../../../state/actions/zones/start-zone.ts'
import { announce } from '../../../state/announcement.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { useNeighbourhoodColours } from '../use-neighbourhood-colours.ts'
import type { ZoneData } from '../use-zone-data.ts'
import styles from './Suggest.module.css'

interface SuggestionsProps {
  readonly suggestions: readonly Suggestion[]
  readonly data: ZoneData
}

const PICTURE = { width: 220, height: 170 } as const
const STAGE_TITLES = new Map(CRADLE_TO_CAREER.map(({ id, one }) => [id, one]))

/** The candidates found, each with a picture, why, and a way to take it. */
export function Suggestions({ suggestions, data }: SuggestionsProps) {
  const { area, ground, outlines } = data
  const { colourOf } = useNeighbourhoodColours(data)
  const drawn = useMemo(() => {
    if (outlines === null) return []
    const shapes = suggestions.map((suggestion) => {
      const outline = zoneOutline(suggestion.rows, outlines.neighbourhoods)
      const box = boxOf(outline.map(([outer]) => outer.flat()))!
      const membership = membershipOfRows(suggestion.rows, ground)
      const wards = wardsCrossed(membership, ground, outlines.outputAreaWards)
      const bounds: Bounds = [box.west, box.south, box.east, box.north]
      return { suggestion, outline, bounds, wards: wards.map(({ row }) => area.wards.names[row]!) }
    })
    const frames = oneScale(shapes.map(({ bounds }) => bounds))
    return shapes.map((shape, at) => ({ ...shape, frame: frames[at]! }))
  }, [suggestions, outlines, ground, area])
  if (suggestions.length === 0) {
    return (
      <Notice kind="empty" title="No candidate found">
        None of that size hangs together there. Try another size, or start anywhere.
      </Notice>
    )
  }
  const take = ({ rows }: Suggestion, ward: string | undefined) => {
    const codes = rows.map((row) => area.neighbourhoods.codes[row]!)
    const name = ward === undefined ? 'Suggested' : `${ward}, suggested`
    const outcome = startZone({ area, shape: { kind: 'neighbourhoods', codes }, name })
    announce(outcome.done ? `${name} is a candidate zone.` : outcome.reason)
    if (outcome.done) openZoneDialog(null)
  }
  return (
    <>
      <p role="status">
        {suggestions.length === 1
          ? 'One candidate: no second one of that size differs enough.'
          : `${suggestions.length} candidates, the best first.`}
      </p>
      <ol className={styles.suggestions}>
        {drawn.map(({ suggestion, outline, frame, wards }, at) => (
          <li key={suggestion.rows.join()} className={styles.suggestion}>
            {outlines === null ? null : (
              <ZoneMap
                label={`Map of candidate ${at + 1}`}
                bounds={frame}
                rings={outlines.rings}
                colourOf={colourOf}
                outline={outline}
                colour={ZONE_MARKS[at]?.colour ?? ''}
                size={PICTURE}
              />
            )}
            <div className={styles.words}>
              <h3>Candidate {at + 1}</h3>
              <p>
                {suggestionWords(suggestion, {
                  all: suggestions,
                  wards,
                  stageTitles: STAGE_TITLES,
                })}
              </p>
              <Button
                aria-label={`Make candidate ${at + 1} a zone`}
                onClick={() => take(suggestion, wards[0])}
              >
                Make it a zone
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
