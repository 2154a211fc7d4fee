import { api, isProblem } from '@linli/web-kit'

import { ordersHttp } from '../order/orders-http.ts'
import { findKept, putBy } from './use-kept-read.ts'

/** What an answer is written with, and where the estate is, by the name it is put by under. */
export const keptReads = {
  'smart-property.prices': () => ordersHttp.get('/prices'),
  'smart-property.templates': () => ordersHttp.get('/answer-templates'),
  'smart-property.estate': () => api.get('/tenant'),
}

/** How long they are as good as new, in ms. */
const freshMs = 3_600_000

/** Puts by what somebody needs in a cellar, before they go down. */
export async function keepTools(): Promise<void> {
  for (const [name, read] of Object.entries(keptReads)) {
    const kept = await findKept(name)
    if (kept && Date.now() - kept.at < freshMs) continue
    try {
      await putBy(name, await read())
    } catch (error) {
      // The next visit tries again; what was put by before is still there.
      if (!isProblem(error)) throw error
    }
  }
}
