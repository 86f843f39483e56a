import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { topologyQuery } from '../../data/topology.ts'
import { levelArcs } from '../../domain/geometry/level-arcs.ts'
import { levelWords, NBSP } from '../../domain/words.ts'
import { wardShape } from '../../domain/zones/ward-shape.ts'
import type { ZoneShape } from '../../domain/zones/zone.ts'
import { zoneOutline } from '../../domain/zones/zone-outline.ts'
import type { AreaTopology } from '../../formats/area-package/topology.ts'
import { startZone } from '../../state/actions/zones/start-zone.ts'
import { notPossible, type Outcome } from '../../state/outcome.ts'
import { SegmentedChoice } from '../../ui/SegmentedChoice.tsx'
import { useCurrent } from '../current.ts'
import styles from './NewZone.module.css'

interface WardChooserProps {
  readonly close: () => void
  readonly onOutcome: (outcome: Outcome) => void
}

type Taken = ZoneShape['kind']

const TAKES: readonly { readonly value: Taken; readonly label: string }[] = [
  { value: 'neighbourhoods', label: 'Its neighbourhoods' },
  { value: 'own-line', label: 'Its line' },
]

/** Wards by name; a ward begins a zone with the neighbourhoods that fit it best, or with its line. */
export function WardChooser({ close, onOutcome }: WardChooserProps) {
  const { area } = useCurrent()
  const { manifest, wards } = area
  const [taken, setTaken] = useState<Taken>('neighbourhoods')
  const [text, setText] = useState('')
  const { data: topology } = useQuery(topologyQuery(manifest.id))
  const wanted = text.trim().toLowerCase()
  const rows = wards.names
    .map((name, row) => ({ name, row, count: wardShape(area, row).codes.length }))
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'))
  const start = (row: number, name: string) => {
    const outlines = topology?.ok ? topology.value : null
    const shape = taken === 'neighbourhoods' ? wardShape(area, row) : wardLine(row, outlines)
    close()
    onOutcome(
      shape === null
        ? notPossible('The outlines of the wards could not be loaded. Try again.')
        : startZone({ area, shape, name }),
    )
  }
  return (
    <div className={styles.chooser}>
      <SegmentedChoice
        label="What to take of the ward"
        options={TAKES}
        value={taken}
        onChange={setTaken}
      />
      <p className={styles.quiet}>
        {taken === 'neighbourhoods'
          ? 'Wards and neighbourhoods do not nest: these are the neighbourhoods that fit the ward best.'
          : 'The ward as it is drawn; people are counted by the output areas inside.'}
      </p>
      <label className={styles.field}>
        <span>Find a ward</span>
        <input
          type="search"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
          }}
        />
      </label>
      <ul className={styles.list} aria-label="Wards">
        {rows.map(({ name, row, count }) => (
          <li key={row}>
            <button
              type="button"
              className={styles.ward}
              disabled={taken === 'neighbourhoods' && count === 0}
              onClick={() => {
                start(row, name)
              }}
            >
              <span>{name}</span>
              <span className={styles.figure}>
                {count}
                {NBSP}
                {levelWords('neighbourhood', count)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rows.length === 0 ? (
        <p className={styles.quiet}>No ward has “{text.trim()}” in its name.</p>
      ) : null}
    </div>
  )
}

function wardLine(row: number, topology: AreaTopology | null): ZoneShape | null {
  if (topology === null) return null
  const arcs = levelArcs(topology, topology.objects.wards.geometries)
  return { kind: 'own-line', polygons: zoneOutline([row], arcs) }
}
