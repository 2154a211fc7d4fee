import { defineManifest, fileTicketSchema, idSchema } from '@linli/contract'
import { z } from 'zod'

import { pluginKit } from '../../action/define-action.ts'
import { definePlugin } from '../../plugins/server-plugin.ts'

const manifest = defineManifest({
  id: 'album',
  version: '1.0.0',
  engine: '^1.0.0',
  trust: 'builtin',
  title: { 'zh-CN': '相册', en: 'Albums' },
  summary: { 'zh-CN': '相册', en: 'Albums' },
  tenants: ['estate', 'branch', 'group', 'association'],
  capabilities: ['files', 'exchange'],
  tables: {},
  permissions: {},
  emits: {},
  consumes: [],
  metrics: {},
  settings: z.object({}),
  menu: [],
  slots: { offers: [], fills: [] },
  limits: {},
  i18n: { 'zh-CN': {}, en: {} },
})
const { defineAction, defineQuery } = pluginKit(manifest)
export const albumPlugin = definePlugin({ manifest, routes: [] })

const album = 'album.album'
const done = z.object({})

export const attachTo = defineAction({
  name: 'album.attach',
  can: 'member',
  input: z.object({ fileId: idSchema, subject: z.string().default(album) }),
  output: done,
  async run(ctx, { fileId, subject }) {
    await ctx.files.attach(fileId, subject, fileId)
    ctx.audit({ subject: album, id: fileId })
    return {}
  },
})

export const shareAlbum = defineAction({
  name: 'album.share',
  can: 'member',
  input: z.object({ fileId: idSchema, tenantId: idSchema, id: idSchema, until: z.string() }),
  output: done,
  async run(ctx, { fileId, tenantId, id, until }) {
    await ctx.files.share([fileId], { tenantId, subject: album, id, until })
    ctx.audit({ subject: album, id: fileId })
    return {}
  },
})

export const endAlbum = defineAction({
  name: 'album.end',
  can: 'member',
  input: z.object({ id: idSchema }),
  output: done,
  async run(ctx, { id }) {
    await ctx.files.endShares({ subject: album, id })
    ctx.audit({ subject: album, id })
    return {}
  },
})

export const openAlbum = defineQuery({
  name: 'album.open',
  can: 'member',
  input: z.object({ fileId: idSchema, tenantId: idSchema, id: idSchema }),
  output: fileTicketSchema,
  run: (ctx, { fileId, tenantId, id }) => ctx.files.openShared(fileId, { tenantId, subject: album, id }),
})

export const albumOpenings = defineQuery({
  name: 'album.openings',
  can: 'member',
  input: z.object({ id: idSchema }),
  output: z.object({ rows: z.array(z.object({ day: z.string(), openings: z.int() })) }),
  scopes: ['tenant', 'group'],
  run: async (ctx, { id }) => ({ rows: await ctx.files.openings({ subject: album, id }) }),
})
