import { fileURLToPath } from 'node:url'

import { newId } from '@linli/contract'
import { definePlugin, defineRoutes, pluginKit } from '@linli/kernel'
import { z } from 'zod'

import { greeted, manifestOf } from './manifest.ts'
import { greetings } from './schema.ts'

const manifest = manifestOf('1.0.0')
const { defineAction, defineQuery } = pluginKit(manifest)

export const sayGreeting = defineAction({
  name: 'greeter.greeting.say',
  can: ['say', 'greeter.greeting'],
  input: z.object({ text: z.string().min(1).max(200) }),
  output: z.object({ id: z.guid(), number: z.int() }),
  async run(ctx, { text }) {
    const id = newId()
    const number = await ctx.counters.next('greeting')
    await ctx.tx.insert(greetings).values({ id, text })
    ctx.audit({ subject: 'greeter.greeting', id, after: { text } })
    ctx.emit(greeted, id, { id, text })
    return { id, number }
  },
})

/** Reaches for a capability that the manifest does not ask for. */
export const reachTooFar = defineAction({
  name: 'greeter.greeting.reach',
  can: ['say', 'greeter.greeting'],
  input: z.object({}),
  output: z.object({}),
  async run(ctx) {
    // @ts-expect-error an undeclared capability is not on the context's type
    await ctx.tasks.close('greeter.greeting', newId())
    ctx.audit({ subject: 'greeter.greeting', id: null })
    return {}
  },
})

const listGreetings = defineQuery({
  name: 'greeter.greeting.list',
  can: ['read', 'greeter.greeting'],
  input: z.object({}),
  output: z.object({ version: z.string(), texts: z.array(z.string()) }),
  async run(ctx) {
    const rows = await ctx.tx.select({ text: greetings.text }).from(greetings)
    return { version: '1.0.0', texts: rows.map((row) => row.text) }
  },
})

/** What a consumer saw, per event: for the tests to look at. */
export const heard: string[] = []

const hear = defineAction({
  name: 'greeter.greeting.hear',
  can: ['say', 'greeter.greeting'],
  input: z.object({ id: z.guid(), text: z.string() }),
  output: z.object({}),
  async run(ctx, { id, text }) {
    if (text.startsWith('poison')) throw new Error('this handler throws')
    await ctx.tx.insert(greetings).values({ id: newId(), text: `echo of ${text}` })
    ctx.audit({ subject: 'greeter.greeting', id })
    heard.push(text)
    return {}
  },
})

export const greeterV1 = definePlugin({
  manifest,
  routes: defineRoutes((r) => {
    r.get('/greetings', listGreetings)
    r.post('/greetings', sayGreeting)
    r.post('/reach', reachTooFar)
  }),
  subscribers: [{ name: 'echo', event: greeted, action: hear, toInput: (event) => event.payload }],
  migrations: fileURLToPath(new URL('../migrations/v1', import.meta.url)),
})
