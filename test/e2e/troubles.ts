import type { BrowserContext } from '@playwright/test'

export interface Troubles {
  found: string[]
  /** What the test provokes on purpose: a pattern of the line that says so. */
  announced: RegExp[]
}

// Asking who one is, before a login, is answered 401 by design.
const isGuestAsking = (status: number, path: string) => status === 401 && path === '/api/me'

/** Chromium says this for every 4xx and 5xx, without the address; the answer itself is watched instead. */
const isEcho = (text: string) => text.startsWith('Failed to load resource')

/** Writes down everything that goes wrong in the pages of a context. */
export function watchContext(context: BrowserContext, { found }: Troubles): void {
  context.on('weberror', (error) => found.push(`page error: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error' && !isEcho(message.text())) found.push(`console: ${message.text()}`)
  })
  context.on('response', (response) => {
    const status = response.status()
    const { pathname } = new URL(response.url())
    if (status >= 400 && !isGuestAsking(status, pathname))
      found.push(`${status} ${response.request().method()} ${pathname}`)
  })
}
