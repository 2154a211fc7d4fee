import '../messages-flag.ts'
import { ownCheckProviders } from './checks/own-check-providers.ts'
import { assessmentFlagExport, estateFlagExport, flagExport } from './flag-exports.ts'
import { flagRoutes } from './flag.routes.ts'

/** What the plugin's index takes over from flags. */
export const flagWiring = {
  routes: flagRoutes,
  checks: ownCheckProviders,
  exports: [flagExport, estateFlagExport, assessmentFlagExport],
}
