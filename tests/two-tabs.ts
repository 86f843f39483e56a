import { vi } from 'vitest'
import { MemoryDevice, MemoryStorage } from '../src/data/workspace/memory-storage.ts'
import { DEFAULT_VIEW } from '../src/domain/view.ts'
import { NO_HISTORY } from '../src/domain/workspace/history.ts'
import { EMPTY_WORKSPACE } from '../src/domain/workspace/workspace.ts'
import type { Zone, ZoneShape } from '../src/domain/zones/zone.ts'
import { zonesOf } from '../src/domain/zones/zones-of.ts'
import { TINY_AREA } from './tiny-area.ts'

/** The stores of one tab and what a user does with them, apart from those of every other tab. */
async function newTab() {
  vi.resetModules()
  const { keepWorkspace } = await import('../src/app/workspace/keep-workspace.ts')
  const { useWorkspace, putWorkspace } = await import('../src/state/workspace.ts')
  const { useView } = await import('../src/state/view.ts')
  const { useNotices } = await import('../src/state/notices.ts')
  const { startZone } = await import('../src/state/actions/zones/start-zone.ts')
  const { reshapeZone } = await import('../src/state/actions/zones/reshape-zone.ts')
  const { renameZone } = await import('../src/state/actions/zones/rename-zone.ts')
  const { deleteZone } = await import('../src/state/actions/zones/delete-zone.ts')
  const { undo } = await import('../src/state/actions/undo.ts')
  const { redo } = await import('../src/state/actions/redo.ts')
  const area = TINY_AREA
  const shape = (codes: readonly string[]) => ({ kind: 'neighbourhoods', codes }) as const
  let close = () => {}
  return {
    open: (storage: MemoryStorage) => {
      close()
      putWorkspace(EMPTY_WORKSPACE, NO_HISTORY)
      useWorkspace.setState({ saving: { kind: 'saved' }, loaded: false, setAside: [] })
      useView.setState({ view: { ...DEFAULT_VIEW, area: 'tiny' } })
      useNotices.setState({ notices: [] })
      close = keepWorkspace(storage)
    },
    close: () => {
      close()
    },
    all: () => useWorkspace.getState().workspace.zones,
    zones: () => zonesOf(useWorkspace.getState().workspace, 'tiny'),
    saving: () => useWorkspace.getState().saving.kind,
    notices: () => useNotices.getState().notices,
    start: (name: string, code: string) => startZone({ area, shape: shape([code]), name }),
    draw: ({ id }: Zone, code: string) =>
      reshapeZone({ area, id, shape: shape([code]), sentence: 'Drew the zone' }),
    rename: renameZone,
    remove: deleteZone,
    undo,
    redo,
  }
}

export type Tab = Awaited<ReturnType<typeof newTab>>

const tabs = (async () => [await newTab(), await newTab()] as const)()

/** Lets everything come to its end that waits for nothing but its turn. */
export const turn = () => new Promise((resolve) => setImmediate(resolve))

/** What the operations of one tab wait for: each goes on when it is let. */
class Gate {
  private readonly held: (() => void)[] = []
  /** Whether operations wait here at all. */
  isShut = false

  readonly pause = (): Promise<void> =>
    this.isShut ? new Promise((resolve) => this.held.push(resolve)) : Promise.resolve()

  /** Lets one operation go on; whether there was one. */
  async letOne(): Promise<boolean> {
    await turn()
    const next = this.held.shift()
    next?.()
    await turn()
    return next !== undefined
  }
}

/** Two tabs that both see the zones North and South, and have them saved. */
export async function twoTabs() {
  const device = new MemoryDevice()
  const gates = [new Gate(), new Gate()] as const
  const [one, other] = await tabs
  one.open(new MemoryStorage(device, gates[0]))
  other.open(new MemoryStorage(device, gates[1]))
  one.start('North', 'N')
  one.start('South', 'S')
  await turn()
  return { device, gates, one, other }
}

/** Name and codes. */
export const contentOf = ({ name, shape }: Zone): readonly string[] => [name, ...codesOf(shape)]

function codesOf(shape: ZoneShape): readonly string[] {
  return shape.kind === 'neighbourhoods' ? shape.codes : []
}

export async function closeTabs(): Promise<void> {
  for (const tab of await tabs) tab.close()
}
