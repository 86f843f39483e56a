import type { Polygon, Position } from 'geojson'
import type { GroundPoint } from './plan.ts'
import type { Random } from './prng.ts'
import type { Project } from './projection.ts'

/** A rounded, uneven shape about `radiusKm` wide from its middle, anticlockwise, never crossing. */
export function blob(
  middle: GroundPoint,
  radiusKm: number,
  { project, random }: { readonly project: Project; readonly random: Random },
): Polygon {
  const waves = [1, 2, 3, 5].map((times) => ({
    times,
    amplitude: (0.16 * random.normal()) / times ** 0.5,
    phase: random.between(0, 2 * Math.PI),
  }))
  const corners = 28
  const ring = Array.from({ length: corners }, (_, index): Position => {
    const angle = (2 * Math.PI * index) / corners
    let radius = 1
    for (const { times, amplitude, phase } of waves) {
      radius += amplitude * Math.cos(times * angle + phase)
    }
    const distance = radiusKm * Math.min(1.6, Math.max(0.45, radius))
    return project([middle[0] + distance * Math.cos(angle), middle[1] + distance * Math.sin(angle)])
  })
  return { type: 'Polygon', coordinates: [[...ring, ring[0] as Position]] }
}
