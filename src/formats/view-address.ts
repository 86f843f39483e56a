import { PLACE_GROUPS } from '../catalogue/places.ts'
import type { Level } from '../domain/area.ts'
import { PROJECTOR_AXES } from '../domain/projector/projector-step.ts'
import {
  CLASS_COUNTS,
  type ClassCount,
  DEFAULT_VIEW,
  type Room,
  type View,
} from '../domain/view.ts'
import { parseFrame, writeFrame } from './frame-field.ts'
import {
  numberOneOf,
  oneOf,
  type Parse,
  parseAreaId,
  parseCamera,
  parseCode,
  parseGroups,
  parseIndicator,
  parseSelection,
  parseTable,
  parseZoneId,
  writeCamera,
  writeGroups,
  writeSelection,
} from './view-fields.ts'
import { escapeValue, excerpt, readParameters } from './view-parameters.ts'

/** What an address asks for and, each in a plain sentence, what of it cannot be done. */
export interface ReadView {
  readonly view: View
  readonly notices: readonly string[]
}

const PARAMETERS = [
  'area',
  'room',
  'level',
  'indicator',
  'frame',
  'classes',
  'at',
  'pick',
  'spotlight',
  'zone',
  'places',
  'table',
  'projector',
] as const
type Parameter = (typeof PARAMETERS)[number]

/** What a parameter means, and what happens when it cannot be used. */
const NOTICE_WORDS: Readonly<Record<Exclude<Parameter, 'places'>, readonly [string, string]>> = {
  area: ['the area', 'The first area is shown.'],
  room: ['the room', 'Explore is shown.'],
  level: ['the level', 'Neighbourhoods are shown.'],
  indicator: ['the indicator', 'The first indicator is shown.'],
  frame: ['the class breaks', 'The usual classes are shown.'],
  classes: ['the number of classes', 'There are as many as usual.'],
  at: ['the map position', 'The whole area is shown.'],
  pick: ['the selection', 'Nothing is selected.'],
  spotlight: ['the ward in the spotlight', 'No ward is.'],
  zone: ['the candidate zone', 'No zone is chosen.'],
  table: ['the table', 'It stays closed.'],
  projector: ['what a projector steps through', 'The usual look is shown.'],
}

const ROOMS: readonly Room[] = ['explore', 'zones', 'places', 'data']
const LEVELS: readonly Level[] = ['neighbourhood', 'ward']

/**
 * Reads the query of an address, with or without its question mark. Never throws: what cannot be
 * used keeps its default and is named in a notice. Whether the area exists, or a code in it, is for
 * those to say who hold the area.
 */
export function readView(search: string): ReadView {
  const { values, notices } = readParameters(search, PARAMETERS)
  const read = <T>(name: keyof typeof NOTICE_WORDS, parse: Parse<T>, fallback: T): T => {
    const text = values.get(name)
    if (text === undefined) return fallback
    const value = parse(text)
    if (value !== undefined) return value
    const [noun, consequence] = NOTICE_WORDS[name]
    notices.push(
      `The address gives ${noun} as "${excerpt(text)}", which is not known. ${consequence}`,
    )
    return fallback
  }
  const room = read('room', oneOf(ROOMS), DEFAULT_VIEW.room)
  const groups = parseGroups(values.get('places') ?? usualGroups(room))
  if (groups.unknown.length > 0)
    notices.push(
      `The address asks for places of a group that is not known: "${excerpt(groups.unknown.join(', '))}".`,
    )
  const view: View = {
    area: read('area', parseAreaId, DEFAULT_VIEW.area),
    room,
    level: read('level', oneOf(LEVELS), DEFAULT_VIEW.level),
    indicator: read('indicator', parseIndicator, DEFAULT_VIEW.indicator),
    ...read('frame', parseFrame, { frame: DEFAULT_VIEW.frame, ownBreaks: null }),
    classCount: read<ClassCount | null>(
      'classes',
      numberOneOf(CLASS_COUNTS),
      DEFAULT_VIEW.classCount,
    ),
    selection: read('pick', parseSelection, DEFAULT_VIEW.selection),
    spotlight: read('spotlight', parseCode, DEFAULT_VIEW.spotlight),
    zone: read('zone', parseZoneId, DEFAULT_VIEW.zone),
    groups: groups.known,
    tableOpen: read('table', parseTable, DEFAULT_VIEW.tableOpen),
    projector: read('projector', oneOf(PROJECTOR_AXES), DEFAULT_VIEW.projector),
    camera: read('at', parseCamera, DEFAULT_VIEW.camera),
  }
  return { view, notices }
}

/** What of places is shown where an address does not say: in their own room all, elsewhere none. */
function usualGroups(room: Room): string {
  return writeGroups(room === 'places' ? PLACE_GROUPS.map(({ id }) => id) : [])
}

/**
 * The query of a view without a question mark, and only with what differs from the default: one
 * view, one address. Reading it back gives the same view, its camera rounded by `roundCamera`.
 */
export function writeView(view: View): string {
  const { room, level, classCount, camera, selection } = view
  const shown = writeGroups(view.groups)
  const fields: Readonly<Record<Parameter, string | null>> = {
    area: view.area,
    room: room === DEFAULT_VIEW.room ? null : room,
    level: level === DEFAULT_VIEW.level ? null : level,
    indicator: view.indicator,
    frame: view.frame === DEFAULT_VIEW.frame ? null : writeFrame(view),
    classes: classCount === null ? null : String(classCount),
    at: camera === null ? null : writeCamera(camera),
    pick: selection === null ? null : writeSelection(selection),
    spotlight: view.spotlight,
    zone: view.zone,
    places: shown === usualGroups(room) ? null : shown,
    table: view.tableOpen ? '1' : null,
    projector: view.projector,
  }
  return PARAMETERS.flatMap((name) => {
    const value = fields[name]
    return value === null ? [] : [`${name}=${escapeValue(value)}`]
  }).join('&')
}
