import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { AreaMap } from '../../carto/AreaMap.tsx'
import { topologyQuery } from '../../data/topology.ts'
import { mapSentence } from '../../domain/map-sentence.ts'
import { problemSentence } from '../../domain/result.ts'
import type { MapSpec } from '../../map/spec.ts'
import { useCurrent } from '../../panels/current.ts'
import { seeBounds } from '../../state/actions/see-bounds.ts'
import { selectRow } from '../../state/actions/select-row.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { Size } from './fit-padding.ts'
import styles from './SvgMap.module.css'

interface SvgMapProps {
  readonly spec: MapSpec
  readonly pane: Size
}

/** The map without WebGL: the same classes and selection from the same spec, without zoom. */
export function SvgMap({ spec, pane }: SvgMapProps) {
  const current = useCurrent()
  const { area } = current
  const { level, bounds, padding, selected, reading } = spec
  const { data } = useQuery(topologyQuery(area.manifest.id))
  const onSelect = useCallback(
    (row: number | null) => {
      selectRow(area, row === null ? null : { level, row })
    },
    [area, level],
  )
  useEffect(() => {
    // Without zoom the whole area is in view, and the list of places speaks of all of it.
    seeBounds(bounds)
  }, [bounds])
  if (data === undefined) return <p className={styles.loading}>Drawing the map…</p>
  if (!data.ok) {
    return (
      <Notice kind="failed" title="The outlines could not be read">
        {problemSentence(data.problem)}
      </Notice>
    )
  }
  const { manifest } = area
  return (
    <div className={styles.picture} style={inset(padding)}>
      <AreaMap
        topology={data.value}
        level={level}
        classification={spec.classification}
        palette={spec.palette}
        labels={spec.labels}
        size={{
          width: Math.max(120, pane.width - padding.left - padding.right),
          height: Math.max(120, pane.height - padding.top - padding.bottom),
        }}
        title={
          spec.classification === null
            ? `Map of ${manifest.title}`
            : mapSentence({
                ...current,
                areaTitle: manifest.title,
                countryName: manifest.countryName,
              })
        }
        selection={{
          row: selected?.level === level ? selected.row : null,
          reading: reading?.row ?? null,
          onSelect,
        }}
      />
    </div>
  )
}

function inset({ top, right, bottom, left }: MapSpec['padding']) {
  return { inset: `${top}px ${right}px ${bottom}px ${left}px` }
}
