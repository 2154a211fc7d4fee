import { defineEvent, defineManifest, definePermissions } from '@linli/contract'
import { z } from 'zod'

export const greeted = defineEvent('greeter.greeting.said@1', z.object({ id: z.guid(), text: z.string() }))

const permissions = definePermissions({
  'greeter.greeting.say': { subject: 'greeter.greeting', verb: 'say', roles: { 'estate-manager': true } },
  'greeter.greeting.read': {
    subject: 'greeter.greeting',
    verb: 'read',
    roles: { 'estate-manager': true, resident: true },
  },
})

/** Asks for one capability only, so that the others can be shown to be refused. */
export const manifestOf = <const V extends string>(version: V) =>
  defineManifest({
    id: 'greeter',
    version,
    engine: '^1.0.0',
    trust: 'builtin',
    title: { 'zh-CN': '问候', en: 'Greeter' },
    summary: { 'zh-CN': '测试用插件', en: 'A plugin for tests' },
    tenants: ['estate'],
    capabilities: ['counters'],
    tables: { greetings: {} },
    permissions,
    emits: { greeted },
    consumes: [],
    metrics: {},
    settings: z.object({}),
    menu: [
      {
        key: 'greetings',
        path: '/greetings',
        surface: 'console',
        title: 'greetings',
        icon: 'wave',
        order: 1,
        can: ['read', 'greeter.greeting'],
      },
    ],
    slots: { offers: [], fills: [] },
    limits: {},
    i18n: { 'zh-CN': { greetings: '问候' }, en: { greetings: 'Greetings' } },
  })
