import { defineManifest } from '@linli/contract'

import { events } from './events.ts'
import { i18n } from './i18n/catalogue.ts'
import { categorySubject, permissions, workOrderSubject } from './permissions.ts'
import { settingsSchema } from './settings.ts'

/** 智慧物业: what the property company does for residents day by day, work orders first. */
export const manifest = defineManifest({
  id: 'smart-property',
  version: '1.0.0',
  engine: '^1.0.0',
  trust: 'builtin',
  title: { 'zh-CN': '智慧物业', en: 'Smart property' },
  summary: {
    'zh-CN': '报事报修、投诉、纠纷、建议与网格发现：分级限时、答复、回访、办结',
    en: 'Repairs, reports, complaints, disputes, suggestions and grid findings: graded, timed, answered, called back, closed',
  },
  tenants: ['estate', 'branch', 'group'],
  capabilities: [
    'registry',
    'files',
    'notify',
    'tasks',
    'calendar',
    'timers',
    'counters',
    'settings',
    'people',
  ],
  tables: {
    work_orders: { personal: ['reporter_name', 'contact_phone', 'title', 'description', 'location_label'] },
    work_order_steps: { personal: ['actor_name', 'text'] },
    work_order_photos: { personal: ['file_id'] },
    work_order_categories: {},
    work_order_days: {},
  },
  permissions,
  emits: events,
  consumes: [],
  metrics: {},
  settings: settingsSchema,
  menu: [
    {
      key: 'work-orders',
      path: '/work-orders',
      surface: 'console',
      title: 'menu.workOrders',
      icon: 'clipboard-list',
      order: 10,
      can: ['read', workOrderSubject],
      badge: '/work-orders/badge',
    },
    {
      key: 'categories',
      path: '/categories',
      surface: 'console',
      title: 'menu.categories',
      icon: 'sliders',
      order: 90,
      can: ['manage', categorySubject],
    },
    {
      key: 'report',
      path: '/report',
      surface: 'mobile',
      title: 'menu.report',
      icon: 'camera',
      order: 10,
      can: ['report', workOrderSubject],
      kinds: ['estate'],
    },
    {
      key: 'mine',
      path: '/my-orders',
      surface: 'mobile',
      title: 'menu.mine',
      icon: 'history',
      order: 20,
      can: ['report', workOrderSubject],
      kinds: ['estate'],
    },
    {
      key: 'work',
      path: '/work',
      surface: 'mobile',
      title: 'menu.work',
      icon: 'wrench',
      order: 30,
      can: ['start', workOrderSubject],
      badge: '/work-orders/badge?view=mine',
    },
  ],
  slots: {
    offers: ['smart-property.work-order.panel'],
    fills: [
      {
        slot: 'home.main',
        surface: 'console',
        module: './home-stats',
        order: 10,
        can: ['survey', workOrderSubject],
      },
      {
        slot: 'home.aside',
        surface: 'console',
        module: './home-load',
        order: 20,
        can: ['assign', workOrderSubject],
      },
      {
        slot: 'home.main',
        surface: 'mobile',
        module: './home-report',
        order: 10,
        can: ['report', workOrderSubject],
      },
    ],
  },
  limits: { rowsPerTenant: 5_000_000 },
  i18n,
})
