import { expect, it } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'

import { routes } from '../router/routes.ts'
import { hasPhonePage } from './phone-path.ts'

const page = { render: () => null }

/** The phone's router, as it is once plugin `notes` has come with its pages. */
function phoneRouter(): Router {
  const router = createRouter({ history: createMemoryHistory(), routes })
  router.addRoute('tenant', {
    path: 'p/notes',
    name: 'plugin:notes',
    component: page,
    children: [
      { path: 'open', component: page },
      { path: 'list', redirect: (to) => `${to.path}/${String(to.query.open)}` },
      { path: 'list/:id', component: page },
    ],
  })
  return router
}

it.each([
  ['/t/b/registrations/1', true],
  ['/t/b/inbox', true],
  ['/t/b/units/1', false],
  ['/t/b/persons/1', false],
  ['/t/b/imports/1', false],
  ['/p/notes/open', false],
  ['/login', false],
  // What the plugin has, also by way of another address.
  ['/t/b/p/notes/open', true],
  ['/t/b/p/notes/list/1', true],
  ['/t/b/p/notes/list?open=1', true],
  // What only its desk has.
  ['/t/b/p/notes/review?month=2025-11', false],
  ['/t/b/p/notes/list/1/print', false],
  // Another plugin is not here yet: its gate says whether there is such a page.
  ['/t/b/p/tally/anything', true],
])('%s has a page on the phone: %s', (path, has) =>
  expect(hasPhonePage(phoneRouter(), path, (plugin) => plugin === 'notes')).toBe(has),
)
