import type { ToolId } from '../../domain/zones/tool.ts'
import { brush } from './brush.ts'
import { lasso } from './lasso.ts'
import { polygon } from './polygon.ts'
import { radius } from './radius.ts'
import { select } from './select.ts'
import { tap } from './tap.ts'
import type { Tool } from './tool.ts'

/** Every tool of the tool bar; one without a way to draw is a type error. */
export const TOOLS: Readonly<Record<ToolId, Tool>> = {
  select,
  add: tap,
  // The same hand; whether a press adds or leaves out comes with the press.
  remove: tap,
  brush,
  lasso,
  polygon,
  radius,
}
