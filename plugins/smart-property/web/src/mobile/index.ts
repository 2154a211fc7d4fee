import { definePluginSurface } from '@linli/web-kit'

export const surface = definePluginSurface({
  routes: [
    { path: '', redirect: (to) => `${to.path.replace(/\/$/, '')}/my-orders` },
    { path: 'report', name: 'smart-property.report', component: () => import('./report/ReportPage.vue') },
    {
      path: 'my-orders',
      name: 'smart-property.my-orders',
      component: () => import('./mine/MyOrdersPage.vue'),
    },
    { path: 'work', name: 'smart-property.work', component: () => import('./work/WorkPage.vue') },
    // The address that notices and tasks carry; on the desk it opens the list beside it.
    {
      path: 'work-orders',
      redirect: (to) =>
        to.path.replace(
          /work-orders\/?$/,
          typeof to.query.open === 'string' ? `work-orders/${to.query.open}` : 'work',
        ),
    },
    {
      path: 'work-orders/:id',
      name: 'smart-property.order',
      component: () => import('./order/OrderPage.vue'),
      props: true,
    },
  ],
  fills: { './home-report': () => import('./home/HomeReport.vue') },
  catalogue: { 'zh-CN': () => import('./i18n/zh-cn.ts'), en: () => import('./i18n/en.ts') },
})
