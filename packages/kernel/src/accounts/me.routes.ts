import { AppError, idSchema, page, pageQuery } from '@linli/contract'
import { z } from 'zod'

import { accountCard, readAccountCard } from './account-card.ts'
import { accountRoute, mountAccountRoutes, type AccountRoute } from './account-routes.ts'
import { refreshSession } from './refresh-session.ts'
import { findReachable, membershipCard, tenantCard } from './my-tenants.ts'
import { decodeTenantCursor, encodeTenantCursor } from './tenant-cursor.ts'
import { changeAccount, preferences } from './change-account.ts'
import { listSessions, endSession, sessionCard } from './my-sessions.ts'
import { listSecurityEvents, securityEventCard } from './my-security.ts'
import { setFirstPassword } from './set-password.ts'
import { tenantPatterns } from './tenant-search.rules.ts'

const maxMemberships = 50
const nothing = z.object({})
const done = z.object({ status: z.literal(true) })

const getMe = accountRoute({
  method: 'get',
  path: '/me',
  summary: 'Who is logged in, and the memberships held',
  input: nothing,
  output: z.object({ account: accountCard, memberships: z.array(membershipCard) }),
  async run({ kernel, c, session }) {
    await refreshSession(kernel, c)
    return {
      account: await readAccountCard(kernel, session.account.id),
      memberships: await findReachable(kernel, {
        accountId: session.account.id,
        onlyDirect: true,
        limit: maxMemberships,
      }),
    }
  },
})

const patchMe = accountRoute({
  method: 'patch',
  path: '/me',
  summary: 'Change name, language, text size or theme',
  input: preferences,
  output: z.object({ account: accountCard }),
  async run({ kernel, c, session }, wish) {
    await changeAccount(kernel, c, session.account.id, wish)
    return { account: await readAccountCard(kernel, session.account.id) }
  },
})

const listMyTenants = accountRoute({
  method: 'get',
  path: '/me/tenants',
  summary: 'Tenants the account reaches, by name or pinyin initials',
  input: z.object(pageQuery),
  output: page(tenantCard.extend({ roles: membershipCard.shape.roles })),
  async run({ kernel, session }, { q, cursor, limit }) {
    const found = await findReachable(kernel, {
      accountId: session.account.id,
      ...(q ? { patterns: tenantPatterns(q) } : {}),
      ...(cursor ? { after: decodeTenantCursor(cursor) } : {}),
      limit: limit + 1,
    })
    const rows = found.slice(0, limit).map(({ tenant, roles }) => ({ ...tenant, roles }))
    const last = rows.at(-1)
    return { rows, ...(found.length > limit && last ? { next: encodeTenantCursor(last) } : {}) }
  },
})

const getSessions = accountRoute({
  method: 'get',
  path: '/me/sessions',
  summary: 'Devices on which the account is logged in',
  input: nothing,
  output: z.object({ rows: z.array(sessionCard) }),
  run: async ({ kernel, session }) => ({ rows: await listSessions(kernel, session.account) }),
})

const deleteSession = accountRoute({
  method: 'delete',
  path: '/me/sessions/{id}',
  summary: 'Log out on one device',
  input: z.object({ id: idSchema }),
  output: done,
  async run({ kernel, c, session }, { id }) {
    if (!(await endSession(kernel, c, session.account.id, id))) throw new AppError('not_found')
    return { status: true as const }
  },
})

const getSecurityEvents = accountRoute({
  method: 'get',
  path: '/me/security-events',
  summary: 'Logins, failed tries and changes to the security of the account, newest first',
  input: z.object({ limit: pageQuery.limit, cursor: idSchema.optional() }),
  output: page(securityEventCard),
  run: ({ kernel, session }, { limit, cursor }) =>
    listSecurityEvents(kernel, session.account.id, limit, cursor),
})

const postPassword = accountRoute({
  method: 'post',
  path: '/me/password',
  summary: 'Set the first password of an account made by phone code',
  input: z.object({ newPassword: z.string().min(1).max(256) }),
  output: done,
  async run({ kernel, c, session }, { newPassword }) {
    await setFirstPassword(kernel, c, session.account, newPassword)
    return { status: true as const }
  },
})

export const meRoutes: readonly AccountRoute[] = [
  getMe,
  patchMe,
  listMyTenants,
  getSessions,
  deleteSession,
  getSecurityEvents,
  postPassword,
]

export const meExtension = mountAccountRoutes(meRoutes)
