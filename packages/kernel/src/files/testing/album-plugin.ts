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

/** Shares files of a record that a tenant above keeps; the record is called by the id of its first file. */
export const shareAbove = defineAction({
  name: 'album.share-above',
  can: 'member',
  input: z.object({
    fileId: idSchema,
    subject: z.string().default(album),
    recordId: idSchema,
    more: z.array(idSchema).default([]),
    tenantId: idSchema,
    id: idSchema,
    until: z.string(),
  }),
  output: done,
  async run(ctx, { fileId, subject, recordId, more, ...to }) {
    const files = { subject, subjectIds: [recordId], fileIds: [fileId, ...more] }
    await ctx.files.shareInherited(files, { ...to, subject: album })
    ctx.audit({ subject: album, id: fileId })
    return {}
  },
})

/** Names of files by record, the tenant's own or inherited ones. */
export const listAlbums = defineQuery({
  name: 'album.list',
  can: 'member',
  input: z.object({
    ids: z.array(idSchema),
    isInherited: z.boolean().default(false),
    subject: z.string().default(album),
  }),
  output: z.object({ files: z.record(z.string(), z.array(z.string())) }),
  async run(ctx, { ids, isInherited, subject }) {
    const found = isInherited
      ? await ctx.files.listInherited(subject, ids)
      : await ctx.files.listMany(subject, ids)
    return {
      files: Object.fromEntries([...found].map(([id, files]) => [id, files.map(({ name }) => name)])),
    }
  },
})
