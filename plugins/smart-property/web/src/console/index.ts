import { definePluginSurface } from '@linli/web-kit'

export const surface = definePluginSurface({
  routes: [
    { path: '', redirect: (to) => `${to.path.replace(/\/$/, '')}/work-orders` },
    { path: 'work-orders', name: 'smart-property.work-orders', component: () => import('./orders/OrdersPage.vue') },
  ],
  fills: {},
  catalogue: { 'zh-CN': () => import('./i18n/zh-cn.ts'), en: () => import('./i18n/en.ts') },
})
