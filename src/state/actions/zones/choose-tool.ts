import type { ToolId } from '../../../domain/zones/tool.ts'
import { useDraft } from '../../draft.ts'
import { DONE, type Outcome } from '../../outcome.ts'

/** Takes up another tool; whatever the last one had in hand falls away. */
export function chooseTool(tool: ToolId): Outcome {
  useDraft.setState({ tool, gesture: null, draftShape: null, lastRefusal: null })
  return DONE
}
