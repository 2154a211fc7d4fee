import type { Browser } from '@playwright/test'

/** A phone's network as Lighthouse has it: slow enough that bytes and rounds show, not the machine. */
export const network = { downloadBits: 1.6e6, uploadBits: 750e3, roundTripMs: 150 }

export interface Target {
  url: string
  cookie: string
  /** What somebody came for is on the screen. */
  awaited: string
  isPhone?: boolean
}

export interface Visit {
  ms: number
  /** Over the wire, headers left out. */
  jsBytes: number
  jsFiles: number
}

interface Finished {
  requestId: string
  encodedDataLength: number
}

/** One visit with nothing in any cache, until `awaited` is visible; what comes in the second after it is counted as well. */
export async function visit(browser: Browser, target: Target, isSlow: boolean): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: target.isPhone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    // The worker fetches the same files again behind the page, once it is there.
    serviceWorkers: 'block',
  })
  try {
    const [name, value] = target.cookie.split(/=(.*)/s) as [string, string]
    await context.addCookies([{ name, value, url: new URL(target.url).origin }])
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const scripts = new Map<string, number>()
    session.on('Network.responseReceived', ({ requestId, response }) => {
      // What has come by now are the headers: they are taken off again.
      if (/javascript/.test(response.mimeType)) scripts.set(requestId, -response.encodedDataLength)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }: Finished) => {
      const headers = scripts.get(requestId)
      if (headers !== undefined) scripts.set(requestId, headers + encodedDataLength)
    })
    if (isSlow)
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.roundTripMs,
        downloadThroughput: network.downloadBits / 8,
        uploadThroughput: network.uploadBits / 8,
      })
    await page.goto(target.url, { waitUntil: 'commit' })
    await page.getByText(target.awaited).first().waitFor({ timeout: 60_000 })
    const ms = await page.evaluate(() => performance.now())
    await page.waitForTimeout(1_000)
    const sizes = [...scripts.values()]
    return { ms, jsBytes: sizes.reduce((sum, size) => sum + size, 0), jsFiles: sizes.length }
  } finally {
    await context.close()
  }
}
