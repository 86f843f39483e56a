import type { ExpressionSpecification } from 'maplibre-gl'
import { NOTHING_CLASS } from '../../domain/classification.ts'
import { CLASS_KEY } from '../feature-states.ts'

/** A feature that was not told its class yet; never a class (0-199) nor nothing (200-204). */
const UNTOLD = 255

/**
 * Reads the class index from the feature's state and answers with the colour of that class, so
 * that a new palette never touches a feature.
 */
export function classColour(options: {
  readonly colours: readonly string[]
  /** For rows without a value, whatever the reason. */
  readonly nothing: string
  /** Until the class is known. */
  readonly untold: string
}): ExpressionSpecification {
  const index: ExpressionSpecification = ['coalesce', ['feature-state', CLASS_KEY], UNTOLD]
  const known: ExpressionSpecification = [
    'case',
    ['>=', index, UNTOLD],
    options.untold,
    options.nothing,
  ]
  const [first, ...others] = options.colours
  if (first === undefined) return known
  const isClass: ExpressionSpecification = ['<', index, NOTHING_CLASS]
  // `step` compares numbers where `match` compares labels: one path, and no class can fall out.
  const steps = others.flatMap((colour, below) => [below + 1, colour])
  return ['case', isClass, steps.length === 0 ? first : ['step', index, first, ...steps], known]
}
