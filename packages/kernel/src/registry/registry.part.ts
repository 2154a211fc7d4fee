import type { KernelPart } from '../plugins/kernel-parts.ts'
import { registryExports } from './registry.exports.ts'
import { registryPermissions } from './registry.permissions.ts'
import { registryRecords } from './registry.records.ts'
import { registryRoutes } from './registry.routes.ts'
import { registrySearch } from './registry.search.ts'
import './registry.messages.ts'

/** Buildings, units, persons, households and what binds them. */
export const registryPart: KernelPart = {
  routes: registryRoutes,
  permissions: registryPermissions,
  search: registrySearch,
  records: registryRecords,
  exports: registryExports,
}
