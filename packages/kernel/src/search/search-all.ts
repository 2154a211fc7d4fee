import { z } from 'zod'

import type { QueryCtx } from '../action/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { defineQuery } from '../plugins/kernel-plugin.ts'
import type { SearchHit, SearchProvider } from '../plugins/server-plugin.ts'
import { runningPlugins } from '../records/can-read-record.ts'

const hitsEach = 5
/** Nobody waits longer for a search box; the rest of the answer must not wait for a slow part. */
const timeLimitMs = 800

const hit = z.object({ id: z.string(), title: z.string(), subtitle: z.string(), path: z.string() })

const searchAnswer = z.object({
  groups: z.array(z.object({ kind: z.string(), title: z.string(), hits: z.array(hit) })),
  /** Parts that did not answer in time or failed, by name. */
  missing: z.array(z.object({ kind: z.string(), title: z.string(), why: z.enum(['slow', 'failed']) })),
})

type Outcome = { hits: SearchHit[] } | { why: 'slow' | 'failed' }

async function ask(kernel: Kernel, ctx: QueryCtx, provider: SearchProvider, text: string): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ why: 'slow' }), timeLimitMs)
  })
  // Started inside `then`, so that a provider that throws at once is caught like one that rejects.
  const work = Promise.resolve()
    .then(() => provider.search(ctx, text, hitsEach))
    .then((hits): Outcome => ({ hits: z.array(hit).parse(hits).slice(0, hitsEach) }))
    .catch((error: unknown): Outcome => {
      kernel.log.warn(
        { err: error, tenantId: ctx.tenant.id, search: provider.kind },
        'search provider failed',
      )
      return { why: 'failed' }
    })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** One box over everything the actor may find: the kernel and each enabled plugin, side by side. */
export const searchAll = defineQuery({
  name: 'kernel.search',
  can: 'member',
  scopes: ['tenant', 'group'],
  input: z.object({ q: z.string().trim().min(1).max(60) }),
  output: searchAnswer,
  async run(ctx, { q }) {
    const { kernel, caller } = ctx.host
    const providers = runningPlugins(kernel, caller)
      .flatMap((plugin) => plugin.search ?? [])
      .filter(({ can: [verb, subject] }) => ctx.ability.can(verb, subject))
    const outcomes = await Promise.all(providers.map((provider) => ask(kernel, ctx, provider, q)))
    const answer: z.input<typeof searchAnswer> = { groups: [], missing: [] }
    providers.forEach(({ kind, title }, index) => {
      const outcome = outcomes[index]!
      const named = { kind, title: title[ctx.actor.locale] }
      if ('why' in outcome) answer.missing.push({ ...named, why: outcome.why })
      else if (outcome.hits.length) answer.groups.push({ ...named, hits: outcome.hits })
    })
    return answer
  },
})
