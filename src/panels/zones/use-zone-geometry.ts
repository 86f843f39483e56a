import { useEffect, useState } from 'react'
import { zoneWork } from '../../data/zone-work/zone-work.ts'
import type { ZoneShape } from '../../domain/zones/zone.ts'
import type { ZoneGeometry } from '../../domain/zones/zone-geometry.ts'
import type { ZoneData } from './use-zone-data.ts'

/** Starts the worker before the first shape asks for it: handing the ground over takes a while. */
export function useReadyWork({ area, topology }: ZoneData): void {
  useEffect(() => {
    if (topology === null) return
    const timer = window.setTimeout(zoneWork, 0, { area, outlines: topology })
    return () => {
      window.clearTimeout(timer)
    }
  }, [area, topology])
}

/**
 * Surface, border, pieces and holes of a shape at rest, made in the worker; null until they are here,
 * while the last answer is of another shape, and where there is no shape.
 */
export function useZoneGeometry(shape: ZoneShape | null, data: ZoneData): ZoneGeometry | null {
  const { area, topology } = data
  const [known, setKnown] = useState<{ shape: ZoneShape; geometry: ZoneGeometry } | null>(null)
  useEffect(() => {
    if (topology === null || shape === null) return
    let wanted = true
    zoneWork({ area, outlines: topology })
      .geometry(shape)
      .then(
        (geometry) => {
          if (wanted) setKnown({ shape, geometry })
        },
        // Without a worker the figures about people stand as they are; only the ground is not told.
        () => undefined,
      )
    return () => {
      wanted = false
    }
  }, [shape, area, topology])
  return known !== null && known.shape === shape ? known.geometry : null
}
