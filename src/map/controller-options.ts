import type { Camera } from '../domain/view.ts'
import type { MapEvents, MapSpec } from './spec.ts'

export interface ControllerOptions {
  readonly container: HTMLElement
  readonly spec: MapSpec
  /** Null fits the whole area. */
  readonly camera: Camera | null
  /** What a screen reader calls the map. */
  readonly label: string
  readonly events: MapEvents
}
