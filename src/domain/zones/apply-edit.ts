import { type Ground, subtract, unite } from '../geometry/clip.ts'
import type { LevelArcs } from '../geometry/level-arcs.ts'
import { failure, type Result, success } from '../result.ts'
import { addNeighbourhoods } from './add-neighbourhoods.ts'
import type { ZoneEdit } from './gesture.ts'
import { removeNeighbourhoods } from './remove-neighbourhoods.ts'
import type { GestureMode } from './tool.ts'
import { EMPTY_SHAPE, isEmptyShape, type ZoneShape } from './zone.ts'
import { zoneOutline } from './zone-outline.ts'

interface EditGround {
  /** Codes and names of the neighbourhoods by row. */
  readonly codes: readonly string[]
  readonly names: readonly string[]
  /** Null until the outlines are read: a line cannot take in whole neighbourhoods before. */
  readonly arcs: LevelArcs | null
}

interface EditedShape {
  readonly shape: ZoneShape
  /** What was done, in the past tense: "Took in 3 neighbourhoods". */
  readonly sentence: string
}

const NOTHING_TO_LEAVE_OUT =
  'The zone is empty, so there is nothing to leave out. Take something in first.'

/**
 * A shape after what a gesture asked for, or why it stays as it is. A set of neighbourhoods stays a
 * set, a line stays a line and takes neighbourhoods in with their outline; an empty shape becomes what
 * the gesture makes of it.
 */
export function applyEdit(
  shape: ZoneShape,
  edit: ZoneEdit,
  ground: EditGround,
): Result<EditedShape, string> {
  if (edit.kind === 'redraw') {
    return success({
      shape: { kind: 'own-line', polygons: edit.polygons },
      sentence: 'Moved the line',
    })
  }
  const empty = isEmptyShape(shape)
  if (empty && edit.mode === 'subtract') return failure(NOTHING_TO_LEAVE_OUT)
  if (edit.kind === 'line') {
    return cutLine(empty ? [] : groundOf(shape, ground), [edit.polygon], {
      mode: edit.mode,
      what: 'the ground inside the line',
    })
  }
  const what = rowWords(edit.rows, ground)
  if (shape.kind === 'own-line' && !empty) {
    if (ground.arcs === null) return failure('The outlines are still being read. Try again.')
    const taken = zoneOutline(edit.rows, ground.arcs)
    return cutLine(shape.polygons, taken, { mode: edit.mode, what })
  }
  return changeSet(shape, edit, { ground, what })
}

function changeSet(
  shape: ZoneShape,
  edit: Extract<ZoneEdit, { kind: 'rows' }>,
  { ground, what }: { ground: EditGround; what: string },
): Result<EditedShape, string> {
  const set = shape.kind === 'neighbourhoods' ? shape : EMPTY_SHAPE
  const codes = edit.rows.flatMap((row) => ground.codes[row] ?? [])
  const adds = edit.mode === 'add'
  const changed = adds ? addNeighbourhoods(set, codes) : removeNeighbourhoods(set, codes)
  if (changed === set) {
    const all = edit.rows.length === 1 ? what : `All ${what}`
    const is = edit.rows.length === 1 ? 'is' : 'are'
    return failure(adds ? `${all} ${is} in the zone already.` : `${all} ${is} not in the zone.`)
  }
  const count = Math.abs(changed.codes.length - set.codes.length)
  const moved = count === edit.rows.length ? what : neighbourhoodWords(count)
  return success({ shape: changed, sentence: `${adds ? 'Took in' : 'Left out'} ${moved}` })
}

function cutLine(
  one: Ground,
  two: Ground,
  { mode, what }: { mode: GestureMode; what: string },
): Result<EditedShape, string> {
  const polygons = mode === 'add' ? unite(one, two) : subtract(one, two)
  return success({
    shape: { kind: 'own-line', polygons },
    sentence: `${mode === 'add' ? 'Took in' : 'Left out'} ${what}`,
  })
}

function groundOf(shape: ZoneShape, { codes, arcs }: EditGround): Ground {
  if (shape.kind === 'own-line') return shape.polygons
  if (arcs === null) return []
  const inside = new Set(shape.codes)
  return zoneOutline(
    codes.flatMap((code, row) => (inside.has(code) ? [row] : [])),
    arcs,
  )
}

function rowWords(rows: readonly number[], { names }: EditGround): string {
  const [first] = rows
  const name = rows.length === 1 && first !== undefined ? names[first] : undefined
  return name ?? neighbourhoodWords(rows.length)
}

function neighbourhoodWords(count: number): string {
  return count === 1 ? '1 neighbourhood' : `${count} neighbourhoods`
}
