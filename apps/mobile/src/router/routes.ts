import type { RouteRecordRaw } from 'vue-router'

import HomePage from '../home/HomePage.vue'
import { withAccountWords } from '../i18n/catalogue.ts'
import PhoneLayout from '../layout/PhoneLayout.vue'

const pages: RouteRecordRaw[] = [
  { path: '', name: 'home', component: HomePage },
  { path: 'services', name: 'services', component: () => import('../services/ServicesPage.vue') },
  { path: 'points', name: 'points', component: () => import('../points/PointsPage.vue') },
  { path: 'me', name: 'me', component: withAccountWords(() => import('../me/MePage.vue')) },
  { path: 'inbox', name: 'inbox', component: () => import('../inbox/InboxPage.vue') },
  { path: 'search', name: 'search', component: () => import('../search/SearchPage.vue') },
  {
    path: 'registrations/:id',
    name: 'registration',
    component: withAccountWords(() => import('../registration/RegistrationPage.vue')),
    props: true,
  },
  { path: 'outbox', name: 'outbox', component: () => import('../outbox/OutboxPage.vue') },
  { path: 'me/devices', name: 'devices', component: withAccountWords(() => import('../me/DevicesPage.vue')) },
  {
    path: 'me/second-step',
    name: 'second-step',
    component: withAccountWords(() => import('../me/SecondStepPage.vue')),
  },
  {
    path: 'me/password',
    name: 'password',
    component: withAccountWords(() => import('../me/PasswordPage.vue')),
  },
]

export const routes: RouteRecordRaw[] = [
  {
    path: '/login',
    name: 'login',
    component: withAccountWords(() => import('../login/LoginPage.vue')),
    meta: { isPublic: true },
  },
  {
    path: '/register',
    name: 'register',
    component: withAccountWords(() => import('../register/RegisterPage.vue')),
    meta: { isPublic: true },
  },
  {
    path: '/invite/:token',
    name: 'invite',
    component: withAccountWords(() => import('../invite/InvitePage.vue')),
    props: true,
    meta: { isPublic: true },
  },
  {
    path: '/link',
    name: 'link',
    component: async () => (await import('../link/link-page.ts')).linkPage(),
    meta: { isPublic: true },
  },
  {
    path: '/nowhere',
    name: 'nowhere',
    component: withAccountWords(() => import('../register/NowherePage.vue')),
    meta: { needsLoginOnly: true },
  },
  {
    path: '/unreachable',
    name: 'unreachable',
    component: () => import('../layout/UnreachablePage.vue'),
    meta: { isPublic: true },
  },
  {
    path: '/t/:tenant',
    name: 'tenant',
    component: PhoneLayout,
    children: [
      ...pages,
      {
        path: 'p/:plugin/:rest(.*)*',
        name: 'plugin-gate',
        component: () => import('../layout/GatePage.vue'),
        props: (route) => ({ plugin: String(route.params.plugin) }),
      },
      { path: ':rest(.*)*', name: 'lost', component: () => import('../layout/LostPage.vue') },
    ],
  },
  { path: '/:rest(.*)*', name: 'start', component: { render: () => null } },
]
