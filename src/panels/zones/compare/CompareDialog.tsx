import { useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { oneScale } from '../../../carto/one-scale.ts'
import { ZoneMap } from '../../../carto/ZoneMap.tsx'
import { formatNumber } from '../../../domain/figure.ts'
import { zonesOf } from '../../../domain/zones/zones-of.ts'
import { openZoneDialog } from '../../../state/actions/zones/open-zone-dialog.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useCurrent } from '../../current.ts'
import { useNeighbourhoodColours } from '../use-neighbourhood-colours.ts'
import { useZoneData, type ZoneData } from '../use-zone-data.ts'
import styles from './Compare.module.css'
import { CompareFoot } from './CompareFoot.tsx'
import { CompareTable } from './CompareTable.tsx'
import {
  compared,
  type ComparedSubject,
  MOST_COMPARED,
  type Subject,
  wardSubject,
  zoneSubject,
} from './subjects.ts'

/** Two stand in larger pictures than four. */
const PICTURES = [
  { width: 400, height: 280 },
  { width: 260, height: 200 },
] as const

/** Two to four zones or wards side by side, on a sheet that can be printed. */
export function CompareDialog() {
  const { area } = useCurrent()
  const data = useZoneData(area)
  const { workspace } = useWorkspace()
  const zones = useMemo(
    () => zonesOf(workspace, area.manifest.id).map(zoneSubject),
    [workspace, area],
  )
  const [ids, setIds] = useState<readonly string[]>(() =>
    zones.slice(0, MOST_COMPARED).map(({ id }) => id),
  )
  const wards = useMemo(
    () => Array.from(area.wards.codes.keys(), (row) => wardSubject(area, row)),
    [area],
  )
  const subjects = useMemo(
    () =>
      ids
        .flatMap((id) => [...zones, ...wards].find((subject) => subject.id === id) ?? [])
        .map((subject) => compared(subject, data)),
    [ids, zones, wards, data],
  )
  return createPortal(
    <Dialog title={`Compare in ${area.manifest.title}`} onClose={() => openZoneDialog(null)}>
      <div className={styles.compare}>
        <Chooser ids={ids} zones={zones} wards={wards} onChange={setIds} />
        {subjects.length < 2 ? (
          <p>Choose two to four zones or wards.</p>
        ) : (
          <Sheet subjects={subjects} data={data} />
        )}
      </div>
    </Dialog>,
    document.body,
  )
}

interface ChooserProps {
  readonly ids: readonly string[]
  readonly zones: readonly Subject[]
  readonly wards: readonly Subject[]
  readonly onChange: (ids: readonly string[]) => void
}

function Chooser({ ids, zones, wards, onChange }: ChooserProps) {
  const full = ids.length >= MOST_COMPARED
  const chosenWards = wards.filter(({ id }) => ids.includes(id))
  const toggle = (id: string) => {
    onChange(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id])
  }
  return (
    <fieldset className={styles.chooser}>
      <legend>Two to four of these</legend>
      {[...zones, ...chosenWards].map(({ id, title }) => (
        <label key={id} className={styles.choice}>
          <input
            type="checkbox"
            checked={ids.includes(id)}
            disabled={full && !ids.includes(id)}
            onChange={() => toggle(id)}
          />
          {title}
        </label>
      ))}
      <label className={styles.choice}>
        Add a ward
        <select value="" disabled={full} onChange={(event) => toggle(event.target.value)}>
          <option value="">Choose…</option>
          {wards
            .filter(
              ({ id, shape }) =>
                !ids.includes(id) && shape.kind === 'neighbourhoods' && shape.codes.length > 0,
            )
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </select>
      </label>
      <Button className={styles.print} onClick={() => window.print()}>
        Print
      </Button>
    </fieldset>
  )
}

interface SheetProps {
  readonly subjects: readonly ComparedSubject[]
  readonly data: ZoneData
}

function Sheet({ subjects, data }: SheetProps) {
  const { area, outlines } = data
  const { indicator, colourOf } = useNeighbourhoodColours(data)
  const size = PICTURES[subjects.length === 2 ? 0 : 1]
  const frames = useMemo(() => oneScale(subjects.map(({ bounds }) => bounds)), [subjects])
  return (
    <>
      {outlines === null ? null : (
        <ul className={styles.maps}>
          {subjects.map(({ id, title, colour, outline, profile }, at) => (
            <li key={id}>
              <h3>{title}</h3>
              <ZoneMap
                label={`Map of ${title}`}
                bounds={frames[at] ?? area.manifest.bounds}
                rings={outlines.rings}
                colourOf={colourOf}
                outline={outline}
                colour={colour}
                size={size}
              />
              <p className={styles.small}>{formatNumber(profile.residents)} residents</p>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.small}>
        Maps at one scale
        {indicator === null ? '' : `, by ${indicator.title}; darker is more disadvantaged`}. Figures
        are weighted by the people they speak for; wards count the neighbourhoods they fit best. On
        a strip each dot is a neighbourhood of {area.manifest.title}, the dark ones are inside, the
        line is {area.manifest.countryName}.
      </p>
      <CompareTable subjects={subjects} data={data} />
      <CompareFoot area={area} />
    </>
  )
}
