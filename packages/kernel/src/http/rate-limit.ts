import { AppError } from '@linli/contract'

import type { Caller } from '../action/caller.ts'

interface Bucket {
  tokens: number
  at: number
}

/**
 * Token buckets per tenant (its own limit) and per account, held in this process: with N web processes
 * a tenant gets up to N times its limit, which is stated in the operations guide.
 */
export function createRateLimiter(accountPerMinute: number, now: () => number = () => performance.now()) {
  const buckets = new Map<string, Bucket>()
  const take = (key: string, perMinute: number) => {
    const at = now()
    const bucket = buckets.get(key) ?? { tokens: perMinute, at }
    bucket.tokens = Math.min(perMinute, bucket.tokens + ((at - bucket.at) * perMinute) / 60_000)
    bucket.at = at
    buckets.delete(key)
    buckets.set(key, bucket)
    if (buckets.size > 50_000) buckets.delete(buckets.keys().next().value as string)
    if (bucket.tokens < 1)
      throw new AppError('rate_limited', { retryAfterSeconds: Math.ceil(60 / perMinute) })
    bucket.tokens -= 1
  }
  return {
    /** For what comes without an account: an address, a code. */
    takeKey: take,
    take({ tenant, actor }: Pick<Caller, 'tenant' | 'actor'>) {
      take(`t:${tenant.id}`, tenant.requestsPerMinute)
      if (actor.accountId) take(`a:${actor.accountId}`, accountPerMinute)
    },
  }
}
