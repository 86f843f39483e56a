import type { Result } from '../result.ts'
import type { Workspace } from './workspace.ts'

/** What an edit comes to: the workspace after it, and the sentence history keeps of it. */
export interface Edit {
  readonly workspace: Workspace
  /** In the past tense, without a full stop: "Took in 3 neighbourhoods". */
  readonly sentence: string
}

/** An edit, or the reason why it is not possible, as a plain sentence. */
export type EditResult = Result<Edit, string>
