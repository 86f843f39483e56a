import type { MapPart } from '../updater.ts'

/** Tells the features of the level in view their class. */
export const classStates: MapPart = {
  name: 'classes',
  inputs: ({ spec }) => [spec.classification],
  draw: ({ spec: { classification } }, { states }) => {
    // Without a classification the choropleth is not seen: the last classes may stay.
    if (classification === null) return
    states.showClasses(classification.level, classification.classByRow)
  },
}

export const hoveredState: MapPart = {
  name: 'hovered',
  inputs: ({ spec }) => [spec.hovered],
  draw: ({ spec }, { states }) => {
    states.mark('hovered', spec.hovered)
  },
}

export const readState: MapPart = {
  name: 'read by the arrow keys',
  inputs: ({ spec }) => [spec.reading],
  draw: ({ spec }, { states }) => {
    states.mark('read', spec.reading)
  },
}

export const selectedState: MapPart = {
  name: 'selected',
  inputs: ({ spec }) => [spec.selected],
  draw: ({ spec }, { states }) => {
    states.mark('selected', spec.selected)
  },
}

export const takenState: MapPart = {
  name: 'taken by a gesture',
  inputs: ({ spec }) => [spec.takenAtRest],
  draw: ({ spec }, { states }) => {
    states.take(spec.takenAtRest?.rows ?? [])
  },
}
