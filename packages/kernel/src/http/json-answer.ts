import type { AppContext } from './context.ts'
import { privateHeaders, secureHeaders } from './secure-headers.ts'

const headers = { 'Content-Type': 'application/json', ...privateHeaders, ...secureHeaders }

/**
 * The answer of an operation with all its headers as one plain object: the adapter then writes it as it is,
 * where headers set on a finished answer make it a stream to be read again.
 */
export function jsonAnswer(c: AppContext, value: object): Response {
  c.set('isDressed', true)
  return new Response(JSON.stringify(value), {
    headers: { ...headers, 'X-Request-Id': c.get('requestId') },
  })
}
