import type { CDPSession, Page } from '@playwright/test'

/** Lets the browser count thread time, so that whatever else the machine does is not counted. */
export async function threadClock(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return session
}

/** Milliseconds that the page's main thread has worked since it began. */
export async function mainThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const task = metrics.find(({ name }) => name === 'TaskDuration')
  if (task === undefined) throw new Error('This browser does not tell what its main thread does')
  return task.value * 1000
}
