import { failure, type Result, success } from '../../domain/result.ts'
import {
  EMPTY_WORKSPACE,
  RECORD_KINDS,
  type RecordKind,
  type Workspace,
  withRecords,
} from '../../domain/workspace/workspace.ts'
import { isObject } from './record-checks.ts'
import { parsed, readRecord } from './read-record.ts'
import { RECORD_VERSION } from './record-versions.ts'

const FORMAT = 'zone-explorer-workspace'
/** Twelve zones of many areas are well below; more is no workspace of ours. */
const LARGEST_CHARACTERS = 50_000_000

/** `{format, version, savedAt, records: {zones: [...]}}`; what was deleted stays behind. */
export function writeWorkspaceFile(workspace: Workspace, savedAt: string): string {
  const records = Object.fromEntries(
    RECORD_KINDS.map((kind) => [
      kind,
      workspace[kind].filter(({ deletedAt }) => deletedAt === null),
    ]),
  )
  return `${JSON.stringify({ format: FORMAT, version: RECORD_VERSION, savedAt, records }, null, 1)}\n`
}

export interface ReadWorkspaceFile {
  readonly workspace: Workspace
  /** What could not be read, a sentence each; the rest stands. */
  readonly problems: readonly string[]
}

/** Reads a workspace file of any version so far. `file` is its name, for what is said of it. */
export function readWorkspaceFile(text: string, file: string): Result<ReadWorkspaceFile> {
  const value = text.length > LARGEST_CHARACTERS ? undefined : parsed(text)
  if (!isObject(value) || value['format'] !== FORMAT || !isObject(value['records'])) {
    return failure({
      where: file,
      expected: 'a workspace file of Zone Explorer',
      found: value === undefined ? 'text that is damaged, too long, or no JSON' : 'another file',
      remedy: 'Choose a file that was made by “Download the workspace file”. Nothing was changed.',
    })
  }
  const problems: string[] = []
  let workspace = EMPTY_WORKSPACE
  for (const kind of RECORD_KINDS) {
    workspace = withKind(workspace, { kind, file: value, problems })
  }
  return success({ workspace, problems })
}

interface FromFile {
  readonly kind: RecordKind
  readonly file: Readonly<Record<string, unknown>>
  readonly problems: string[]
}

function withKind(workspace: Workspace, { kind, file, problems }: FromFile): Workspace {
  const { records, version } = file
  const list: unknown = isObject(records) ? (records[kind] ?? []) : []
  if (!Array.isArray(list)) {
    problems.push(`“${kind}” is not a list.`)
    return workspace
  }
  const read = list.map((record: unknown) => readRecord(kind, record, version))
  read.forEach((one, place) => {
    if (!one.ok) problems.push(`Number ${place + 1} of “${kind}”: ${one.problem}.`)
  })
  return withRecords(
    workspace,
    kind,
    read.flatMap((one) => (one.ok ? [one.value] : [])),
  )
}
