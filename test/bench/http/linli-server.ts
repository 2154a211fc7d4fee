/** The product as it is served, with one small write added for the bench: what one insert costs with everything around it. */
import { newId } from '@linli/contract'
import { defineRoutes, pluginKit, tenantTable } from '@linli/kernel'
import {
  createApp,
  createKernel,
  extensions,
  healthExtension,
  listen,
  openLive,
  readConfig,
} from '@linli/kernel/boot'
import { smartProperty } from '@linli/smart-property-server'
import { z } from 'zod'

import { benchManifest } from './bench-plugin.ts'
import { jsonb, text } from 'drizzle-orm/pg-core'

const { defineAction } = pluginKit(benchManifest)
const settings = tenantTable('kernel')('settings', {
  pluginId: text().notNull(),
  key: text().notNull(),
  value: jsonb().notNull(),
})

const note = defineAction({
  name: 'bench.note.write',
  can: ['write', 'bench.note'],
  input: z.object({ value: z.string().max(200) }),
  output: z.object({ id: z.guid() }),
  async run(ctx, { value }) {
    const id = newId()
    await ctx.tx.insert(settings).values({ id, pluginId: 'bench', key: id, value })
    ctx.audit({ subject: 'bench.note', id, after: { value } })
    ctx.emit(benchManifest.emits.written, id, { id })
    return { id }
  },
})

const config = readConfig({ ...process.env, PORT: '0', LINLI_LOG_LEVEL: 'error' })
const kernel = createKernel({
  config,
  plugins: [smartProperty, { manifest: benchManifest, routes: defineRoutes((r) => r.post('/notes', note)) }],
  live: openLive(config),
})
const app = createApp(kernel, [healthExtension({ isStopping: false }), ...extensions])
const { port } = await listen(kernel, app, { isStopping: false })
process.send?.({ port })
process.once('disconnect', () => process.exit())
