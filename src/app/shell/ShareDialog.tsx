import { useMemo, useState } from 'react'
import { usePlaces } from '../../data/use-places.ts'
import type { Area } from '../../domain/area.ts'
import { formatNumber } from '../../domain/figure.ts'
import { placeGround } from '../../domain/zones/places-inside.ts'
import { sameInside } from '../../domain/zones/same-inside.ts'
import type { Zone } from '../../domain/zones/zone.ts'
import { zoneGround } from '../../domain/zones/zone-ground.ts'
import { ZONE_MARKS } from '../../domain/zones/zone-mark.ts'
import { zoneTitle } from '../../domain/zones/zone-words.ts'
import { zonesOf } from '../../domain/zones/zones-of.ts'
import { writeZoneLink } from '../../formats/zone-link.ts'
import { useCurrent } from '../../panels/current.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckRow } from '../../ui/CheckRow.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { LineSwatch } from '../../ui/LineSwatch.tsx'
import { viewAddress } from '../address.ts'
import styles from './ShareDialog.module.css'
import type { Share } from './use-share.ts'

/** Beyond it some mail and chat programs cut a link, or do not make one of it. */
const SAFE_LENGTH = 2000

/** Asks whether zones go along with the view, which ones, and says how long the link gets. */
export function ShareDialog({ share }: { readonly share: Share }) {
  const { area, view } = useCurrent()
  const zones = zonesOf(
    useWorkspace((state) => state.workspace),
    area.manifest.id,
  )
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = zones.filter(({ id }) => !left.has(id))
  const { origin, pathname } = window.location
  // The id of the zone worked on means nothing elsewhere.
  const plain = origin + viewAddress({ ...view, zone: null }, pathname)
  const link = `${plain}#${useFragment(area, chosen)}`
  return (
    <Dialog title="Share" onClose={share.dismiss}>
      <div className={styles.body}>
        <section className={styles.way}>
          <h3>Share this view</h3>
          <p className={styles.note}>
            The area, the indicator, what is selected and where the map is. No zones.
          </p>
          <Button
            className={styles.copy}
            onClick={() => {
              share.copy(plain)
            }}
          >
            Copy the address
          </Button>
        </section>
        <section className={styles.way}>
          <h3>Share with zones</h3>
          <p className={styles.note}>
            The zones travel in the link itself and nowhere else: no server keeps them, and whoever
            has the link has them. There they are visitors until someone adds them.
          </p>
          <ul>
            {zones.map((zone) => (
              <li key={zone.id}>
                <CheckRow
                  checked={!left.has(zone.id)}
                  onChange={() => {
                    const next = new Set(left)
                    if (!next.delete(zone.id)) next.add(zone.id)
                    setLeft(next)
                  }}
                  symbol={
                    <span className={styles.swatch}>
                      <LineSwatch {...swatchOf(zone.mark)} />
                    </span>
                  }
                  label={zoneTitle(zone)}
                  figure={null}
                />
              </li>
            ))}
          </ul>
          <p role="status" className={styles.note}>
            {chosen.length === 0 ? 'Choose at least one zone.' : lengthWords(link.length)}
          </p>
          <Button
            kind="primary"
            className={styles.copy}
            disabled={chosen.length === 0}
            onClick={() => {
              share.copy(link)
            }}
          >
            Copy the link with {chosen.length} {chosen.length === 1 ? 'zone' : 'zones'}
          </Button>
        </section>
      </div>
    </Dialog>
  )
}

/** Every line as finely as it takes to hold the same homes and places wherever the link is opened. */
function useFragment(area: Area, zones: readonly Zone[]): string {
  const { places } = usePlaces(area)
  // Their neighbourhoods matter to whole neighbourhoods alone, which travel as codes.
  const located = useMemo(() => placeGround(places, []), [places])
  const options = { ground: zoneGround(area), places: located }
  return writeZoneLink({ area: area.manifest.id, zones }, (line, written) =>
    sameInside(line, written, options),
  )
}

function swatchOf(mark: number) {
  const { colour = '', dashes = [] } = ZONE_MARKS[mark] ?? {}
  return { colour, dashes }
}

function lengthWords(length: number): string {
  const words = `The link has ${formatNumber(length)} characters.`
  if (length <= SAFE_LENGTH) return words
  return `${words} Some mail and chat programs cut links of more than ${formatNumber(SAFE_LENGTH)}: choose fewer zones, or send them as a file.`
}
