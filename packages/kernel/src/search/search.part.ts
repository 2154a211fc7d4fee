import { defineRoutes } from '../http/routes.ts'
import type { KernelPart } from '../plugins/kernel-parts.ts'
import { searchAll } from './search-all.ts'

const routes = defineRoutes((bind) => {
  bind.get('/search', searchAll, 'Search over everything the actor may find')
})

export const searchPart: KernelPart = { routes }
