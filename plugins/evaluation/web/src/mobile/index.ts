import { definePluginSurface } from '@linli/web-kit'

/** On-site checks on an inspector's phone; each page is fetched when it is opened, and kept for without a network. */
export const surface = definePluginSurface({
  routes: [
    { path: '', redirect: (to) => `${to.path.replace(/\/$/, '')}/site-visits` },
    {
      path: 'site-visits',
      name: 'evaluation.site-visits',
      component: () => import('./site/VisitsPage.vue'),
    },
    {
      path: 'site-visits/:id',
      name: 'evaluation.site-visit',
      component: () => import('./site/VisitPage.vue'),
      props: true,
    },
    {
      path: 'site-visits/:id/parts/:part',
      name: 'evaluation.site-part',
      component: () => import('./site/PartPage.vue'),
      props: true,
    },
    {
      path: 'site-visits/:id/conflicts',
      name: 'evaluation.site-conflicts',
      component: () => import('./site/ConflictsPage.vue'),
      props: true,
    },
    {
      path: 'site-visits/:id/sign',
      name: 'evaluation.site-sign',
      component: () => import('./site/SignPage.vue'),
      props: true,
    },
  ],
  fills: {},
  catalogue: { 'zh-CN': () => import('./i18n/zh-cn.ts'), en: () => import('./i18n/en.ts') },
})
