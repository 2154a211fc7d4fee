import { definePluginSurface } from '@linli/web-kit'

export const surface = definePluginSurface({
  routes: [
    { path: '', redirect: (to) => `${to.path.replace(/\/$/, '')}/score` },
    { path: 'score', name: 'evaluation.score', component: () => import('./score/ScorePage.vue') },
    {
      path: 'standings',
      name: 'evaluation.standings',
      component: () => import('./standings/StandingsPage.vue'),
    },
    { path: 'facts', name: 'evaluation.facts', component: () => import('./facts/FactsPage.vue') },
    { path: 'rubrics', name: 'evaluation.rubrics', component: () => import('./rubrics/RubricsPage.vue') },
    {
      path: 'rubrics/:id',
      name: 'evaluation.rubric',
      component: () => import('./rubrics/BuilderPage.vue'),
      props: true,
    },
  ],
  fills: {},
  catalogue: { 'zh-CN': () => import('./i18n/zh-cn.ts'), en: () => import('./i18n/en.ts') },
})
