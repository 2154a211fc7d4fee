import { mountAccountRoutes, type AccountRoute } from '../accounts/account-routes.ts'
import { getMyRegistrations, postRegistration } from './my-registrations.ts'
import { acceptInvitationRoute, getInvitation } from './public-invitation.ts'
import { listBuildings, listUnitsOfBuilding, searchEstates } from './public-places.ts'

/** The ways into a tenant for people who are not members yet. */
export const joiningRoutes: readonly AccountRoute[] = [
  getInvitation,
  acceptInvitationRoute,
  searchEstates,
  listBuildings,
  listUnitsOfBuilding,
  postRegistration,
  getMyRegistrations,
]

export const joiningExtension = mountAccountRoutes(joiningRoutes)
