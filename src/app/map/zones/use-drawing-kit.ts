import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { topologyQuery } from '../../../data/topology.ts'
import type { Area } from '../../../domain/area.ts'
import { type Problem, problemSentence } from '../../../domain/result.ts'
import type { DrawingDesk } from '../../../map/tools/drawing-spec.ts'
import type { DrawingGround } from '../../../state/actions/zones/drawing-ground.ts'
import type * as ZoneKit from './zone-kit.ts'

export interface DrawingKit {
  readonly kit: typeof ZoneKit
  readonly ground: DrawingGround
  readonly desk: DrawingDesk
  /** Why the outlines cannot be had, in a sentence: tapping still works, the other tools do not. */
  readonly problem: string | null
}

/** Fetches what drawing needs, once it is wanted; null until then. */
export function useDrawingKit(area: Area, wanted: boolean): DrawingKit | null {
  const { data: kit } = useQuery({
    queryKey: ['zone-kit'],
    queryFn: () => import('./zone-kit.ts'),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: wanted,
  })
  const { data: topology } = useQuery({ ...topologyQuery(area.manifest.id), enabled: wanted })
  return useMemo(() => {
    if (kit === undefined) return null
    const ground = kit.drawingGround(area, topology?.ok === true ? topology.value : null)
    const problem: Problem | null = topology?.ok === false ? topology.problem : null
    const desk = kit.drawingDesk(ground)
    return { kit, ground, desk, problem: problem && problemSentence(problem) }
  }, [kit, area, topology])
}
