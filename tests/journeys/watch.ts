import type { Page } from '@playwright/test'

/** What must never happen on a page, as it happens, each a line. */
export interface Watch {
  readonly problems: string[]
}

/** A refused WebGL context is what the journeys without WebGL are about. */
const EXPECTED = /WebGL|GPU stall/i

/**
 * Looks on from before the first byte: requests that leave the origin, violations of the page's
 * Content-Security-Policy, errors in the console, exceptions, requests that fail.
 */
export async function watchPage(page: Page, origin: string): Promise<Watch> {
  const problems: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    const inside = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:'
    if (!inside) problems.push(`a request left the origin: ${request.url()}`)
  })
  page.on('websocket', (socket) => problems.push(`a socket was opened: ${socket.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text())) {
      problems.push(`the console says: ${message.text()}`)
    }
  })
  page.on('pageerror', (error) => problems.push(`an exception: ${error.message}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // eslint-disable-next-line no-console -- runs in the page; the console is how it is heard here
      console.error(`Policy violated: ${event.violatedDirective} by ${event.blockedURI}`)
    })
  })
  return { problems }
}
