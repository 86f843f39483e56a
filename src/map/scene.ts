import type { MapSpec } from './spec.ts'

/** What the parts of the map are drawn from: the spec, and what the map itself has to wait for. */
export interface Scene {
  readonly spec: MapSpec
  /** False until the page's font can be drawn with; labels wait for it. */
  readonly fontReady: boolean
}
