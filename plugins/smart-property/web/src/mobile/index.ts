import { addCatalogue, definePluginSurface } from '@linli/web-kit'
import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'

import { pageCatalogue } from './i18n/page-catalogue.ts'

/** A page with its words, which the home screen does not need. */
const page = (load: () => Promise<{ default: Component }>) => async (): Promise<Component> => {
  const [found] = await Promise.all([load(), addCatalogue('smart-property.pages', pageCatalogue)])
  return found.default
}

/** The address that notices and tasks carry: on the desk it opens the list beside it, here the page of the one. */
const opened = (list: string): RouteRecordRaw => ({
  path: list,
  redirect: ({ path, query: { open } }) =>
    path.replace(/[\w-]+\/?$/, typeof open === 'string' ? `${list}/${open}` : 'work'),
})

export const surface = definePluginSurface({
  routes: [
    { path: '', redirect: (to) => `${to.path.replace(/\/$/, '')}/my-orders` },
    {
      path: 'report',
      name: 'smart-property.report',
      component: page(() => import('./report/ReportPage.vue')),
    },
    {
      path: 'my-orders',
      name: 'smart-property.my-orders',
      component: page(() => import('./mine/MyOrdersPage.vue')),
    },
    {
      path: 'problems',
      name: 'smart-property.problems',
      component: page(() => import('./problems/ProblemsPage.vue')),
    },
    {
      path: 'prices',
      name: 'smart-property.prices',
      component: page(() => import('./prices/PricesPage.vue')),
    },
    { path: 'work', name: 'smart-property.work', component: page(() => import('./work/WorkPage.vue')) },
    opened('work-orders'),
    {
      path: 'work-orders/:id',
      name: 'smart-property.order',
      component: page(() => import('./order/OrderPage.vue')),
      props: true,
    },
    opened('topics'),
    {
      path: 'topics/:id',
      name: 'smart-property.topic',
      component: page(() => import('./topic/TopicPage.vue')),
      props: true,
    },
  ],
  fills: { './home-report': () => import('./home/HomeReport.vue') },
  catalogue: { 'zh-CN': () => import('./i18n/zh-cn.ts'), en: () => import('./i18n/en.ts') },
})
