import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'vite'
import type { Build } from './src/app/offline/build-files.ts'

const WORKER_SOURCE = 'src/app/offline/service-worker.ts'
/** Beside the page, since a worker answers for what lies below its own folder. */
const WORKER = 'service-worker.js'

function isPage(file: string): boolean {
  return file.endsWith('.html')
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

/** What was built, with a checksum of each file; areas are no part of it, nor is what Vite notes of a build. */
function buildOf(folder: string, paths: readonly string[]): Build {
  const built = paths.filter((file) => !file.startsWith('.vite/') && !file.endsWith('.map')).sort()
  // The page first: a host that changes files on the way is found out before all others are fetched.
  const [page, others] = [built.filter(isPage), built.filter((file) => !isPage(file))]
  const files = [...page, ...others].map((file) => ({
    path: file,
    sha256: sha256(readFileSync(path.join(folder, file))),
  }))
  return { id: sha256(JSON.stringify(files)).slice(0, 16), files }
}

/** The worker as one classic script, which every browser with service workers can run. */
async function workerScript(root: string, definition: Build): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { ZONE_EXPLORER_BUILD: JSON.stringify(definition) },
    build: {
      target: 'es2023',
      write: false,
      rolldownOptions: {
        input: path.join(root, WORKER_SOURCE),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const [one] = [built].flat()
  if (one === undefined || !('output' in one)) throw new Error(`${WORKER_SOURCE} gave no script`)
  return one.output[0].code
}

/** After the build: writes the service worker, which knows every file of it by its checksum. */
export function offlineWorkerPlugin(): Plugin {
  let root = ''
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    writeBundle: async ({ dir }, bundle) => {
      const folder = path.resolve(root, dir ?? 'dist')
      const definition = buildOf(folder, Object.keys(bundle))
      writeFileSync(path.join(folder, WORKER), await workerScript(root, definition))
    },
  }
}
