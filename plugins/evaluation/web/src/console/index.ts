import { addCatalogue, definePluginSurface, type Catalogue } from '@linli/web-kit'

const words: Catalogue = { 'zh-CN': () => import('./i18n/zh-cn.ts'), en: () => import('./i18n/en.ts') }

/** A page with the words of all pages beside it: the home page's cards come with their own few alone. */
const page =
  <Page>(load: () => Promise<Page>) =>
  async (): Promise<Page> => {
    const [view] = await Promise.all([load(), addCatalogue('evaluation.pages', words)])
    return view
  }

export const surface = definePluginSurface({
  routes: [
    { path: '', redirect: (to) => `${to.path.replace(/\/$/, '')}/score` },
    { path: 'score', name: 'evaluation.score', component: page(() => import('./score/ScorePage.vue')) },
    {
      path: 'standings',
      name: 'evaluation.standings',
      component: page(() => import('./standings/StandingsPage.vue')),
    },
    { path: 'facts', name: 'evaluation.facts', component: page(() => import('./facts/FactsPage.vue')) },
    {
      path: 'rubrics',
      name: 'evaluation.rubrics',
      component: page(() => import('./rubrics/RubricsPage.vue')),
    },
    {
      path: 'rubrics/:id',
      name: 'evaluation.rubric',
      component: page(() => import('./rubrics/BuilderPage.vue')),
      props: true,
    },
    {
      path: 'campaigns',
      name: 'evaluation.campaigns',
      component: page(() => import('./campaigns/CampaignsPage.vue')),
    },
    {
      path: 'campaigns/:id',
      name: 'evaluation.campaign',
      component: page(() => import('./campaigns/CampaignPage.vue')),
      props: true,
    },
    {
      path: 'campaigns/:id/screen',
      name: 'evaluation.screen',
      component: page(() => import('./publication/ScreenPage.vue')),
      props: true,
    },
    { path: 'scorers', name: 'evaluation.scorers', component: page(() => import('./panel/ScorersPage.vue')) },
    {
      path: 'calibration',
      name: 'evaluation.calibration',
      component: page(() => import('./calibration/CalibrationPage.vue')),
    },
    { path: 'flags', name: 'evaluation.flags', component: page(() => import('./flags/FlagsPage.vue')) },
    {
      path: 'received',
      name: 'evaluation.received',
      component: page(() => import('./received/ReceivedPage.vue')),
    },
    {
      path: 'applications/:id',
      name: 'evaluation.application',
      component: page(() => import('./received/ApplicationPage.vue')),
      props: true,
    },
    {
      path: 'site-visits',
      name: 'evaluation.site-visits',
      component: page(() => import('./site/OnPhonePage.vue')),
    },
    { path: 'desk', name: 'evaluation.desk', component: page(() => import('./desk/DeskPage.vue')) },
    {
      path: 'desk/calibration/:id',
      name: 'evaluation.sitting',
      component: page(() => import('./calibration/sitting/SittingPage.vue')),
      props: true,
    },
    {
      path: 'desk/:id',
      name: 'evaluation.place',
      component: page(() => import('./desk/PlacePage.vue')),
      props: true,
    },
    {
      path: 'appraisal',
      name: 'evaluation.appraisals',
      component: page(() => import('./appraisal/AppraisalPage.vue')),
    },
    {
      path: 'appraisal/sheets/:id',
      name: 'evaluation.appraisal-sheet',
      component: page(() => import('./appraisal/SubjectPage.vue')),
      props: true,
    },
    {
      path: 'appraisal/:id',
      name: 'evaluation.appraisal',
      component: page(() => import('./appraisal/CyclePage.vue')),
      props: true,
    },
  ],
  fills: {
    './home-score': () => import('./home/HomeScore.vue'),
    './home-campaigns': () => import('./home/HomeCampaigns.vue'),
  },
  catalogue: { 'zh-CN': () => import('./i18n/home-zh-cn.ts'), en: () => import('./i18n/home-en.ts') },
})
