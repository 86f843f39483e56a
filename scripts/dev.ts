import { runNode } from './children.ts'
import { ensureAnArea } from './demo-area.ts'
import { nodeTool } from './node-tool.ts'

/** `npm run dev`: an area if there is none, then Vite's server; options go on to Vite. */
const code =
  (await ensureAnArea()) ||
  (await runNode([...nodeTool('vite'), ...process.argv.slice(2)], { limitSeconds: null }))
process.exit(code)
