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
    {
      path: 'campaigns',
      name: 'evaluation.campaigns',
      component: () => import('./campaigns/CampaignsPage.vue'),
    },
    {
      path: 'campaigns/:id',
      name: 'evaluation.campaign',
      component: () => import('./campaigns/CampaignPage.vue'),
      props: true,
    },
    {
      path: 'campaigns/:id/screen',
      name: 'evaluation.screen',
      component: () => import('./publication/ScreenPage.vue'),
      props: true,
    },
    { path: 'scorers', name: 'evaluation.scorers', component: () => import('./panel/ScorersPage.vue') },
    {
      path: 'calibration',
      name: 'evaluation.calibration',
      component: () => import('./calibration/CalibrationPage.vue'),
    },
    { path: 'flags', name: 'evaluation.flags', component: () => import('./flags/FlagsPage.vue') },
    {
      path: 'received',
      name: 'evaluation.received',
      component: () => import('./received/ReceivedPage.vue'),
    },
    {
      path: 'applications/:id',
      name: 'evaluation.application',
      component: () => import('./received/ApplicationPage.vue'),
      props: true,
    },
    {
      path: 'site-visits',
      name: 'evaluation.site-visits',
      component: () => import('./site/OnPhonePage.vue'),
    },
    { path: 'desk', name: 'evaluation.desk', component: () => import('./desk/DeskPage.vue') },
    {
      path: 'desk/calibration/:id',
      name: 'evaluation.sitting',
      component: () => import('./calibration/sitting/SittingPage.vue'),
      props: true,
    },
    {
      path: 'desk/:id',
      name: 'evaluation.place',
      component: () => import('./desk/PlacePage.vue'),
      props: true,
    },
    {
      path: 'appraisal',
      name: 'evaluation.appraisals',
      component: () => import('./appraisal/AppraisalPage.vue'),
    },
    {
      path: 'appraisal/sheets/:id',
      name: 'evaluation.appraisal-sheet',
      component: () => import('./appraisal/SubjectPage.vue'),
      props: true,
    },
    {
      path: 'appraisal/:id',
      name: 'evaluation.appraisal',
      component: () => import('./appraisal/CyclePage.vue'),
      props: true,
    },
  ],
  fills: {},
  catalogue: { 'zh-CN': () => import('./i18n/zh-cn.ts'), en: () => import('./i18n/en.ts') },
})
