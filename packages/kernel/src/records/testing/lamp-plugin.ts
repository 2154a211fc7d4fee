import {
  defineManifest,
  definePermissions,
  newId,
  publicListInput,
  publicListSchema,
  publicViewSchema,
} from '@linli/contract'
import { z } from 'zod'

import { pluginKit } from '../../action/define-action.ts'
import { addMessages } from '../../http/messages.ts'
import { definePlugin, type SearchProvider } from '../../plugins/server-plugin.ts'

/** A plugin without tables, whose records live in this map: what the kernel's services see of a plugin. */
export const lamps = new Map<string, { ownerId: string; name: string; secret: string }>()

export const manifest = defineManifest({
  id: 'lamps',
  version: '1.0.0',
  engine: '^1.0.0',
  trust: 'builtin',
  title: { 'zh-CN': '路灯', en: 'Lamps' },
  summary: { 'zh-CN': '路灯', en: 'Lamps' },
  tenants: ['estate'],
  capabilities: ['links', 'files'],
  tables: {},
  permissions: definePermissions({
    'lamps.lamp.read': {
      subject: 'lamps.lamp',
      verb: 'read',
      roles: {
        'estate-manager': true,
        steward: { fields: ['state', 'dueAt'] },
        resident: { when: { ownerId: '$account' } },
      },
    },
    'lamps.pole.read': {
      subject: 'lamps.pole',
      verb: 'read',
      roles: { resident: { when: { ownerId: '$account' } } },
    },
  }),
  emits: {},
  consumes: [],
  metrics: {},
  settings: z.object({}),
  menu: [],
  slots: { offers: [], fills: [] },
  limits: {},
  i18n: { 'zh-CN': {}, en: {} },
})
export const { defineAction, defineQuery } = pluginKit(manifest)

addMessages({
  'zh-CN': {
    'action.lamps.lamp.change': '换了灯',
    'field.lamps.lamp.state': '灯况',
    'value.lamps.lamp.state.broken': '坏了',
    'value.lamps.lamp.state.shining': '亮着',
  },
  en: {
    'action.lamps.lamp.change': 'changed the lamp',
    'field.lamps.lamp.state': 'Lamp',
    'value.lamps.lamp.state.broken': 'broken',
    'value.lamps.lamp.state.shining': 'shining',
  },
})

/** Writes an audit row of a lamp, and attaches files when given some. */
export const changeLamp = defineAction({
  name: 'lamps.lamp.change',
  can: 'member',
  input: z.object({
    id: z.guid(),
    before: z.unknown(),
    after: z.unknown(),
    reason: z.string().optional(),
    subject: z.string().default('lamps.lamp'),
    fileIds: z.array(z.guid()).default([]),
  }),
  output: z.object({}),
  async run(ctx, { id, before, after, reason, subject, fileIds }) {
    await ctx.files.attach(fileIds, subject, id)
    ctx.audit({ subject, id, before, after, reason })
    return {}
  },
})

export const linkLamp = defineAction({
  name: 'lamps.lamp.link',
  can: 'member',
  input: z.object({
    id: z.guid(),
    path: z.string(),
    expiresAt: z.string().optional(),
    subject: z.string().default('lamps.lamp'),
  }),
  output: z.object({ code: z.string(), url: z.string() }),
  async run(ctx, { id, path, expiresAt, subject }) {
    const link = await ctx.links.create({
      subject,
      id,
      publicPath: path,
      ...(expiresAt ? { expiresAt: new Date(expiresAt) } : {}),
    })
    ctx.audit({ subject, id })
    return link
  },
})

export const unlinkLamp = defineAction({
  name: 'lamps.lamp.unlink',
  can: 'member',
  input: z.object({ id: z.guid() }),
  output: z.object({}),
  async run(ctx, { id }) {
    await ctx.links.revoke('lamps.lamp', id)
    ctx.audit({ subject: 'lamps.lamp', id })
    return {}
  },
})

const publicLamp = defineQuery({
  name: 'lamps.lamp.public',
  can: 'member',
  input: z.object({ id: z.guid() }),
  output: publicViewSchema,
  run: async ({ actor }, { id }) => ({
    title: lamps.get(id)?.name ?? 'unknown',
    state: { label: actor.locale === 'en' ? 'Lit' : '亮着', tone: 'good' as const },
    lead: actor.locale === 'en' ? 'The lamp is lit.' : '灯亮着。',
    facts: [],
    steps: [],
    updatedAt: '2026-11-28T06:30:00Z',
    ...({ secret: lamps.get(id)?.secret } as object),
  }),
})

/** As many as somebody lit, by number. */
const publicBulbs = defineQuery({
  name: 'lamps.lamp.public-bulbs',
  can: 'member',
  input: publicListInput,
  output: publicListSchema,
  run: async ({ actor }, { id, limit, cursor, q }) => {
    const from = Number(cursor ?? 0)
    const all = Array.from({ length: 5 }, (_, n) => `bulb ${n}`).filter((name) => !q || name.includes(q))
    return {
      title: actor.locale === 'en' ? 'Bulbs' : '灯泡',
      searches: 'name',
      columns: [{ key: 'name', title: 'Name', isNumber: false, isMain: true }],
      rows: all.slice(from, from + limit).map((name) => ({
        cells: { name },
        tags: [],
        details: [],
        ...({ secret: lamps.get(id)?.secret } as object),
      })),
      ...(from + limit < all.length ? { next: String(from + limit) } : {}),
    }
  },
})

const publicPlan = defineQuery({
  name: 'lamps.lamp.public-plan',
  can: 'member',
  input: z.object({ id: z.guid() }),
  output: z.object({ name: z.string() }),
  run: async (_ctx, { id }) => ({
    name: lamps.get(id)?.name ?? 'unknown',
    ...({ secret: lamps.get(id)?.secret } as object),
  }),
})

const provider = (
  kind: string,
  search: SearchProvider['search'],
  subject = 'lamps.lamp',
): SearchProvider => ({
  kind: `lamps.${kind}`,
  title: { 'zh-CN': `灯 ${kind}`, en: `Lamps ${kind}` },
  can: ['read', subject],
  search,
})
const hits = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: newId(),
    title: `lamp ${i}`,
    subtitle: '',
    path: '/console/lamps',
  }))

export const lampPlugin = definePlugin({
  manifest,
  routes: [],
  records: { 'lamps.lamp': async (_ctx, id) => lamps.get(id) ?? null },
  publicViews: { 'lamps.lamp': publicLamp },
  publicLists: { 'lamps.lamp': publicBulbs },
  publicFiles: { 'lamps.lamp': publicPlan },
  search: [
    provider('good', async (_ctx, text) => (text === 'nothing' ? [] : hits(9))),
    provider('slow', () => new Promise(() => undefined)),
    provider('failing', async () => {
      throw new Error('no index')
    }),
    provider('throwing', () => {
      throw new Error('at once')
    }),
    provider('lying', async () => [{ id: 1, title: null }] as never),
    provider('hidden', async () => hits(1), 'lamps.nobody'),
  ],
})
