import type { GroundPoint, Plan } from './plan.ts'
import type { Random } from './prng.ts'

/** How far a point lies out: 0 in the middle, 1 on the outline, more outside. */
export type Reach = (point: GroundPoint) => number

/**
 * The rough outline of the area: an ellipse with lobes and bays, as a town has that grew along its
 * roads. The exact outline is the border of the plots whose middle lies inside.
 */
export function drawOutline(plan: Plan, random: Random): Reach {
  const waves = [2, 3, 4, 5, 6, 7, 9, 11].map((times) => ({
    times,
    amplitude: (0.13 * random.normal()) / times ** 0.55,
    phase: random.between(0, 2 * Math.PI),
  }))
  return ([x, y]) => {
    const [u, v] = [x / plan.halfWidthKm, y / plan.halfHeightKm]
    const angle = Math.atan2(v, u)
    let radius = 1
    for (const { times, amplitude, phase } of waves) {
      radius += amplitude * Math.cos(times * angle + phase)
    }
    return Math.hypot(u, v) / Math.min(1.22, Math.max(0.7, radius))
  }
}
