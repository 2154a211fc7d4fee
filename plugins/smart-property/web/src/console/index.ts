import { definePluginSurface } from '@linli/web-kit'

export const surface = definePluginSurface({
  routes: [
    { path: '', redirect: (to) => `${to.path.replace(/\/$/, '')}/work-orders` },
    {
      path: 'work-orders',
      name: 'smart-property.work-orders',
      component: () => import('./orders/OrdersPage.vue'),
    },
    // A notice to who follows an order is written for the phone; here the order itself opens.
    {
      path: 'my-orders',
      redirect: (to) => ({
        path: to.path.replace(/my-orders$/, 'work-orders'),
        query: { view: 'all', open: to.query['open'] },
      }),
    },
    {
      path: 'categories',
      name: 'smart-property.categories',
      component: () => import('./categories/CategoriesPage.vue'),
    },
    {
      path: 'flow',
      name: 'smart-property.flow',
      component: () => import('./transitions/FlowPage.vue'),
    },
    {
      path: 'answers',
      name: 'smart-property.answers',
      component: () => import('./answers/AnswersPage.vue'),
    },
    { path: 'review', name: 'smart-property.review', component: () => import('./review/ReviewPage.vue') },
    { path: 'topics', name: 'smart-property.topics', component: () => import('./topics/TopicsPage.vue') },
    {
      path: 'problems',
      name: 'smart-property.problems',
      component: () => import('./problems/ProblemsPage.vue'),
    },
  ],
  fills: {
    './home-stats': () => import('./home/HomeStats.vue'),
    './home-load': () => import('./home/HomeLoad.vue'),
  },
  catalogue: { 'zh-CN': () => import('./i18n/zh-cn.ts'), en: () => import('./i18n/en.ts') },
})
