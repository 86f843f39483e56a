import type { Page, Request } from '@playwright/test'

/**
 * Knows when nothing of a page is on its way any more. A part of the page that is fetched on first
 * sight, a panel that React draws in a later turn, a pane that grows and has its map fitted anew: on a
 * slow machine all of them come after the deed that called for them, and what is read or pressed
 * before them is another thing.
 */
export class Standstill {
  readonly #page: Page
  readonly #underway = new Set<Request>()

  constructor(page: Page) {
    this.#page = page
    const ended = (request: Request) => {
      this.#underway.delete(request)
    }
    page.on('request', (request) => {
      // A new page: what the old one asked for may end without a word.
      if (request.isNavigationRequest()) this.#underway.clear()
      this.#underway.add(request)
    })
    page.on('requestfinished', ended)
    page.on('requestfailed', ended)
  }

  /** What a worker reckons is not waited for: it shows in its words. */
  async reached(): Promise<void> {
    const until = Date.now() + 60_000
    do {
      await this.#pageIdle()
      if (this.#underway.size === 0) return
    } while (Date.now() < until)
    const addresses = Array.from(this.#underway, (request) => request.url())
    throw new Error(`Still on its way: ${addresses.join(' ')}`)
  }

  /** Two pictures later, with nothing left to reckon: the browser has come to what it does last. */
  #pageIdle(): Promise<void> {
    return this.#page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              requestIdleCallback(() => {
                resolve()
              })
            })
          })
        }),
    )
  }
}
