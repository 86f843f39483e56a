import path from 'node:path'
import { parseArgs } from 'node:util'
import { runNode } from './children.ts'
import { ensureAnArea } from './demo-area.ts'
import { nodeTool } from './node-tool.ts'
import { ROOT } from './root.ts'
import { serve } from './serve.ts'

/** `npm start`: an area if there is none, the production build, and an address to open. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } })
const port = Number(values.port)
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`--port: expected a number from 0 to 65535, found "${values.port}".\n`)
  process.exit(1)
}
const code = (await ensureAnArea()) || (await runNode([...nodeTool('vite'), 'build']))
if (code !== 0) process.exit(code)

const { origin } = await serve({ mounts: [{ at: '/', folder: path.join(ROOT, 'dist') }], port })
process.stdout.write(`\nZone Explorer is at ${origin}/ (Ctrl+C ends it)
Once opened, the browser keeps it for use without network; a later build is offered there.\n`)
