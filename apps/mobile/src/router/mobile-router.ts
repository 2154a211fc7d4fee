import { createRouter, createWebHistory, type Router } from 'vue-router'

import { guardSession } from './guard-session.ts'
import { routes } from './routes.ts'

export function createMobileRouter(): Router {
  const router = createRouter({
    history: createWebHistory('/m/'),
    routes,
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? {} : { top: 0 }),
  })
  guardSession(router)
  return router
}
