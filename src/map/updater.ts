import type { DrawnLayers, SlotLayer } from './drawn-layers.ts'
import type { FeatureStates } from './feature-states.ts'
import type { MapPort } from './map-port.ts'
import type { Scene } from './scene.ts'
import type { SlotId } from './zorder.ts'

/** What a part draws with. */
export interface Surface {
  readonly map: MapPort
  readonly layers: DrawnLayers
  readonly states: FeatureStates
}

/** A piece of the picture: what it depends on, and how it is brought up to date. */
export interface MapPart {
  readonly name: string
  /** Everything it reads of the scene; it is drawn again when one of these is another value. */
  readonly inputs: (scene: Scene) => readonly unknown[]
  readonly draw: (scene: Scene, surface: Surface) => void
}

interface LayersPart {
  readonly name: string
  readonly slots: readonly SlotId[]
  readonly inputs: MapPart['inputs']
  /** The layers as they should stand now; a slot that is left out is emptied. */
  readonly layers: (scene: Scene) => readonly SlotLayer[]
}

/** A part that is nothing but layers. */
export function layersPart({ name, slots, inputs, layers }: LayersPart): MapPart {
  return {
    name,
    inputs,
    draw: (scene, surface) => {
      surface.layers.draw(slots, layers(scene))
    },
  }
}

/**
 * The one loop: draws a part only where its inputs changed by identity, and remembers them only
 * when drawing succeeded, so that a failed part is tried again with the next spec.
 */
export class Updater {
  readonly #parts: readonly MapPart[]
  readonly #surface: Surface
  readonly #onError: (error: unknown) => void
  readonly #applied = new Map<MapPart, readonly unknown[]>()

  constructor(options: {
    parts: readonly MapPart[]
    surface: Surface
    onError: (error: unknown) => void
  }) {
    this.#parts = options.parts
    this.#surface = options.surface
    this.#onError = options.onError
  }

  /** True when at least one part was drawn again. */
  update(scene: Scene): boolean {
    let drawn = false
    for (const part of this.#parts) {
      const inputs = part.inputs(scene)
      if (sameItems(this.#applied.get(part), inputs)) continue
      drawn = true
      this.#applied.delete(part)
      try {
        part.draw(scene, this.#surface)
        this.#applied.set(part, inputs)
      } catch (error) {
        this.#onError(error)
      }
    }
    return drawn
  }

  /** The map lost its style: everything is drawn anew with the next update. */
  forget(): void {
    this.#applied.clear()
    this.#surface.layers.forget()
    this.#surface.states.forget()
  }
}

function sameItems(was: readonly unknown[] | undefined, now: readonly unknown[]): boolean {
  return was?.length === now.length && was.every((item, index) => Object.is(item, now[index]))
}
