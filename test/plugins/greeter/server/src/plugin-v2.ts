import { fileURLToPath } from 'node:url'

import { definePlugin, defineRoutes, pluginKit } from '@linli/kernel'
import { z } from 'zod'

import { manifestOf } from './manifest.ts'
import { moodyGreetings } from './schema.ts'

const manifest = manifestOf('2.0.0')
const { defineQuery } = pluginKit(manifest)

const listGreetings = defineQuery({
  name: 'greeter.greeting.list',
  can: ['read', 'greeter.greeting'],
  input: z.object({}),
  output: z.object({ version: z.string(), texts: z.array(z.string()) }),
  async run(ctx) {
    const rows = await ctx.tx
      .select({ text: moodyGreetings.text, mood: moodyGreetings.mood })
      .from(moodyGreetings)
    return { version: '2.0.0', texts: rows.map((row) => `${row.text} (${row.mood})`) }
  },
})

export const greeterV2 = definePlugin({
  manifest,
  routes: defineRoutes((r) => r.get('/greetings', listGreetings)),
  migrations: fileURLToPath(new URL('../migrations/v2', import.meta.url)),
})

/** Folder of a release whose last migration fails. */
export const brokenMigrations = fileURLToPath(new URL('../migrations/broken', import.meta.url))
