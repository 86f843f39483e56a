import type { CDPSession, Page } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of the machine's clock; `tdur` of the thread's own. */
  readonly ts: number
  readonly tdur?: number
}

const TASK = 'ThreadControllerImpl::RunTask'
const [BEGUN, ENDED] = ['bench-begun', 'bench-ended']

/**
 * Milliseconds of the longest task of the page's main thread while something is done, by the clock of
 * the thread, so that waiting for a busy machine is not counted; on a processor that many times slower.
 */
export async function longestTaskMs(
  { page, session, slower }: { page: Page; session: CDPSession; slower: number },
  act: () => Promise<void>,
): Promise<number> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: readonly unknown[] }) => {
    events.push(...(value as TraceEvent[]))
  }
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await mark(page, BEGUN)
  await act()
  await mark(page, ENDED)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  return longestBetween(events)
}

function mark(page: Page, name: string): Promise<void> {
  return page.evaluate((words) => {
    performance.mark(words)
  }, name)
}

/** The marks also tell which of the browser's threads is the page's. */
function longestBetween(events: readonly TraceEvent[]): number {
  const begun = events.find(({ name }) => name === BEGUN)
  const ended = events.find(({ name }) => name === ENDED)
  if (begun === undefined || ended === undefined) throw new Error('The trace lacks its marks')
  const { pid, tid } = begun
  const tasks = events.filter(
    (event) =>
      event.name === TASK &&
      event.pid === pid &&
      event.tid === tid &&
      event.ts > begun.ts &&
      event.ts < ended.ts,
  )
  if (tasks.length === 0) throw new Error('This browser does not tell its tasks')
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000
}
