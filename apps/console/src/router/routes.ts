import { PluginGate } from '@linli/web-kit'
import type { RouteRecordRaw } from 'vue-router'

import ConsoleLayout from '../layout/ConsoleLayout.vue'

const pages: RouteRecordRaw[] = [
  { path: '', name: 'home', component: () => import('../home/HomePage.vue') },
  { path: 'inbox', name: 'inbox', component: () => import('../inbox/InboxPage.vue') },
  { path: 'tasks', name: 'tasks', component: () => import('../home/TasksPage.vue') },
  { path: 'estates', name: 'estates', component: () => import('../estates/EstatesPage.vue') },
  { path: 'registry', name: 'registry', component: () => import('../registry/RegistryPage.vue') },
  { path: 'imports', name: 'imports', component: () => import('../imports/ImportsPage.vue') },
  {
    path: 'imports/:id',
    name: 'import',
    component: () => import('../imports/ImportPage.vue'),
    props: (route) => ({ id: String(route.params.id) }),
    meta: { page: 'imports' },
  },
  // Where the server's search, tasks and notices lead to: a record by its id, in either shell.
  {
    path: 'units/:id',
    redirect: ({ params: { tenant, id } }) => ({ name: 'registry', params: { tenant }, query: { open: id } }),
  },
  {
    path: 'persons/:id',
    redirect: ({ params: { tenant, id } }) => ({
      name: 'registry',
      params: { tenant },
      query: { tab: 'persons', open: id },
    }),
  },
  {
    path: 'registrations/:id',
    redirect: ({ params: { tenant } }) => ({
      name: 'members',
      params: { tenant },
      query: { tab: 'registrations' },
    }),
  },
  { path: 'places', name: 'places', component: () => import('../places/PlacesPage.vue') },
  { path: 'members', name: 'members', component: () => import('../members/MembersPage.vue') },
  { path: 'grants', name: 'grants', component: () => import('../grants/GrantsPage.vue') },
  { path: 'oversight', name: 'oversight', component: () => import('../oversight/OversightPage.vue') },
  {
    path: 'oversight/records/:resource',
    name: 'granted',
    component: () => import('../oversight/GrantedPage.vue'),
    props: (route) => ({ resource: String(route.params.resource) }),
  },
  { path: 'plugins', name: 'plugins', component: () => import('../plugins/PluginsPage.vue') },
  { path: 'settings', name: 'settings', component: () => import('../settings/SettingsPage.vue') },
  { path: 'calendar', name: 'calendar', component: () => import('../calendar/CalendarPage.vue') },
  { path: 'audit', name: 'audit', component: () => import('../audit/AuditPage.vue') },
  { path: 'catcher', name: 'catcher', component: () => import('../catcher/CatcherPage.vue') },
  { path: 'jobs', name: 'jobs', component: () => import('../jobs/JobsPage.vue') },
  { path: 'account', name: 'account', component: () => import('../account/AccountPage.vue') },
]

export const routes: RouteRecordRaw[] = [
  {
    path: '/login',
    name: 'login',
    component: () => import('../login/LoginPage.vue'),
    meta: { isPublic: true },
  },
  {
    path: '/invite/:token',
    name: 'invite',
    component: () => import('../invite/InvitePage.vue'),
    props: true,
    meta: { isPublic: true },
  },
  {
    path: '/nowhere',
    name: 'nowhere',
    component: () => import('../layout/NowherePage.vue'),
    meta: { isPublic: true },
  },
  {
    path: '/t/:tenant',
    name: 'tenant',
    component: ConsoleLayout,
    children: [
      ...pages,
      {
        path: 'p/:plugin/:rest(.*)*',
        name: 'plugin-gate',
        component: PluginGate,
        props: (route) => ({ plugin: String(route.params.plugin) }),
      },
      { path: ':rest(.*)*', name: 'lost', component: () => import('../layout/LostPage.vue') },
    ],
  },
  { path: '/:rest(.*)*', name: 'start', component: { render: () => null } },
]
