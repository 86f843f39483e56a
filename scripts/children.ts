import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { ROOT } from './root.ts'

const running = new Set<ChildProcess>()
/** More than any stage may take: the whole run has 20 minutes. */
const LIMIT_SECONDS = 900
const HAS_GROUPS = process.platform !== 'win32'

function end(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return
  if (!HAS_GROUPS) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'])
    return
  }
  try {
    process.kill(-child.pid, 'SIGTERM')
  } catch {
    // The group has ended between the look and the call.
  }
}

function endAll(): void {
  for (const child of running) end(child)
}

process.on('exit', endAll)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    process.exit(1)
  })
}

export interface NodeRun {
  readonly environment?: Readonly<Record<string, string>>
  /** Seconds after which it is ended and counts as failed; null = never. */
  readonly limitSeconds?: number | null
  /** Keeps its ordinary output back; what it says of errors is always shown. */
  readonly quiet?: boolean
}

/**
 * Runs Node with these arguments in the project's folder, its output on ours; gives its exit code (1
 * when it was ended by a signal or by the limit). It and whatever it started end with this process:
 * each runs in a process group of its own, so that no browser or server outlives a broken-off run.
 */
export function runNode(args: readonly string[], options: NodeRun = {}): Promise<number> {
  const child = spawn(process.execPath, [...args], {
    cwd: ROOT,
    stdio: ['ignore', options.quiet === true ? 'ignore' : 'inherit', 'inherit'],
    env: { ...process.env, ...options.environment },
    detached: HAS_GROUPS,
  })
  running.add(child)
  const { limitSeconds = LIMIT_SECONDS } = options
  return new Promise((resolve) => {
    const giveUp = () => {
      process.stdout.write(`ended after ${limitSeconds ?? 0} s\n`)
      end(child)
    }
    const limit = limitSeconds === null ? undefined : setTimeout(giveUp, limitSeconds * 1000)
    child.once('exit', (code) => {
      clearTimeout(limit)
      end(child)
      running.delete(child)
      resolve(code ?? 1)
    })
  })
}
