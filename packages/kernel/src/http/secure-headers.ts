/**
 * What every answer of the API carries. The same as hono/secure-headers sets for these options, which the
 * test compares: its middleware works on the finished answer, and that cost a quarter of a list request.
 */
export const secureHeaders = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=15552000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Download-Options': 'noopen',
  'X-Frame-Options': 'SAMEORIGIN',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-XSS-Protection': '0',
} as const

/** What answers of one tenant carry besides. */
export const privateHeaders = { 'Cache-Control': 'private, no-store' } as const
