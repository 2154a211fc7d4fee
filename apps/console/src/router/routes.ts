import { PluginGate } from '@linli/web-kit'
import type { RouteRecordRaw } from 'vue-router'

import ConsoleLayout from '../layout/ConsoleLayout.vue'

const pages: RouteRecordRaw[] = [
  { path: '', name: 'home', component: () => import('../home/HomePage.vue') },
  { path: 'inbox', name: 'inbox', component: () => import('../inbox/InboxPage.vue') },
  { path: 'tasks', name: 'tasks', component: () => import('../home/TasksPage.vue') },
  ...['estates', 'registry', 'imports', 'members', 'plugins', 'settings', 'calendar', 'audit', 'catcher', 'jobs'].map((name) => ({ path: name, name, component: () => import('../layout/LostPage.vue') })),
]

export const routes: RouteRecordRaw[] = [
  { path: '/login', name: 'login', component: () => import('../login/LoginPage.vue'), meta: { isPublic: true } },
  { path: '/invite/:token', name: 'invite', component: () => import('../invite/InvitePage.vue'), props: true, meta: { isPublic: true } },
  { path: '/nowhere', name: 'nowhere', component: () => import('../layout/NowherePage.vue'), meta: { isPublic: true } },
  {
    path: '/t/:tenant',
    name: 'tenant',
    component: ConsoleLayout,
    children: [
      ...pages,
      { path: 'p/:plugin/:rest(.*)*', name: 'plugin-gate', component: PluginGate, props: (route) => ({ plugin: String(route.params.plugin) }) },
      { path: ':rest(.*)*', name: 'lost', component: () => import('../layout/LostPage.vue') },
    ],
  },
  { path: '/:rest(.*)*', name: 'start', component: { render: () => null } },
]
