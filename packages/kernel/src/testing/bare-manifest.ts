import { defineManifest, type Manifest } from '@linli/contract'
import { z } from 'zod'

type Told = Pick<Manifest, 'id' | 'title'> & Partial<Pick<Manifest, 'emits'>>

/** The manifest of a plugin that a suite needs and nobody sees: of estates, with nothing but what it is told. */
export const bareManifest = ({ id, title, emits = {} }: Told): Manifest =>
  defineManifest({
    id,
    version: '1.0.0',
    engine: '^1.0.0',
    trust: 'builtin',
    title,
    summary: { 'zh-CN': '测试用', en: 'For tests' },
    tenants: ['estate'],
    capabilities: [],
    tables: {},
    permissions: {},
    emits,
    consumes: [],
    metrics: {},
    settings: z.object({}),
    menu: [],
    slots: { offers: [], fills: [] },
    limits: {},
    i18n: { 'zh-CN': {}, en: {} },
  })
