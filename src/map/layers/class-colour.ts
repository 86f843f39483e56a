import type { ExpressionSpecification } from 'maplibre-gl'
import { NOTHING_CLASS } from '../../domain/classification.ts'
import { CLASS_KEY } from '../feature-states.ts'

/** A feature that was not told its class yet; never a class (0-199) nor nothing (200-204). */
const UNTOLD = 255

/**
 * Reads the class index from the feature's state and answers with the colour of that class, so
 * that a new palette never touches a feature. One `step` and nothing around it: the expression is
 * worked out for every row whose class changed.
 */
export function classColour(options: {
  readonly colours: readonly string[]
  /** For rows without a value, whatever the reason. */
  readonly nothing: string
  /** Until the class is known. */
  readonly untold: string
}): ExpressionSpecification {
  const [first = options.nothing, ...others] = options.colours
  return [
    'step',
    ['coalesce', ['feature-state', CLASS_KEY], UNTOLD],
    first,
    ...others.flatMap((colour, below) => [below + 1, colour]),
    NOTHING_CLASS,
    options.nothing,
    UNTOLD,
    options.untold,
  ]
}
