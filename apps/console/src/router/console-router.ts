import { createRouter, createWebHistory, type Router } from 'vue-router'

import { guardSession } from './guard-session.ts'
import { routes } from './routes.ts'

export function createConsoleRouter(): Router {
  const router = createRouter({
    history: createWebHistory('/console/'),
    routes,
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? {} : { top: 0 }),
  })
  guardSession(router)
  return router
}
