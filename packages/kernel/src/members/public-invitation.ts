import { AppError, idSchema, type RoleKey } from '@linli/contract'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'

import { findAccount } from '../accounts/account-lookup.ts'
import { publicRoute, type AccountCtx } from '../accounts/account-routes.ts'
import { forwardToAuth } from '../accounts/forward.ts'
import { finishLogin } from '../accounts/login.ts'
import { assertStrongPassword } from '../accounts/password-strength.ts'
import { provisionAccount } from '../accounts/provision-account.ts'
import { systemCaller, type SessionRow } from '../action/caller.ts'
import { runOperation } from '../action/run-operation.ts'
import { readHandle } from '../db/handle.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { maskPhone } from '../personal/mask.rules.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { guestCaller } from './guest-caller.ts'
import { invitationState, invitationStates } from './invitation.rules.ts'
import { readInvitationToken } from './invitation-token.ts'
import { nameField, roleField } from './members.contract.ts'
import { invitations } from './members.schema.ts'

const token = z.string().min(40).max(60)

async function readInvitation(kernel: Kernel, text: string, requestId: string) {
  const read = readInvitationToken(text)
  if (!read) throw new AppError('not_found')
  const { tenant } = await systemCaller(kernel, read.tenantId, requestId)
  const handle = readHandle(kernel.database, {
    kind: 'tenant',
    tenantId: tenant.id,
    lineage: tenant.lineage,
    accountId: null,
  })
  const [invitation] = await handle
    .select()
    .from(invitations)
    .where(and(eq(invitations.tenantId, tenant.id), eq(invitations.secretHash, read.secretHash)))
  if (!invitation) throw new AppError('not_found')
  return {
    tenant,
    invitation,
    secretHash: read.secretHash,
    state: invitationState(invitation, kernel.clock()),
  }
}

/** What the receiver of a link sees before accepting. */
export const getInvitation = publicRoute({
  method: 'get',
  path: '/public/invitations/{token}',
  summary: 'What an invitation offers',
  input: z.object({ token }),
  output: z.object({
    tenantId: idSchema,
    tenantName: z.string(),
    name: z.string(),
    title: z.string(),
    roles: z.array(roleField),
    phoneMasked: z.string().nullable(),
    invitedBy: z.string(),
    expiresAt: z.string(),
    state: z.enum(invitationStates),
    /** No account has this number yet: name and password make one. */
    needsPassword: z.boolean(),
    /** It is for an account that exists, or for whoever logs in. */
    needsLogin: z.boolean(),
  }),
  async run({ kernel, c, session }, input) {
    const { tenant, invitation, state } = await readInvitation(kernel, input.token, c.get('requestId'))
    const needsPassword =
      !session && invitation.phone !== null && (await findAccount(kernel, invitation.phone)) === null
    return {
      tenantId: tenant.id,
      tenantName: tenant.name,
      name: invitation.displayName,
      title: invitation.title,
      roles: invitation.roles as RoleKey[],
      phoneMasked: invitation.phone ? maskPhone(invitation.phone) : null,
      invitedBy: invitation.inviterName,
      expiresAt: invitation.expiresAt,
      state,
      needsPassword,
      needsLogin: !session && !needsPassword,
    }
  },
})

const acceptBody = z.object({
  token,
  name: nameField.optional(),
  password: z.string().min(1).max(256).optional(),
})

/**
 * Accepts with the account that is logged in, or makes the account: who holds a link that went to a phone
 * number by SMS alone has shown that the number is theirs.
 */
async function accept(
  { kernel, c, session }: AccountCtx<SessionRow | null>,
  { token: text, name, password }: z.output<typeof acceptBody>,
) {
  const { tenant, invitation, secretHash, state } = await readInvitation(kernel, text, c.get('requestId'))
  // The answer was lost on the way: whoever has accepted it is told again.
  if (session && invitation.acceptedBy === session.account.id) return { tenantId: tenant.id }
  const account = session
    ? {
        ...session.account,
        phone: session.account.phone_number_verified ? session.account.phone_number : null,
      }
    : await newcomer()
  const caller = await guestCaller(
    kernel,
    tenant.id,
    account,
    ['accept', 'kernel.invitation'],
    c.get('requestId'),
  )
  const idempotencyKey = c.req.header('idempotency-key')
  const { tenantId } = await runOperation(
    kernel,
    caller,
    acceptInvitation,
    { secretHash, name, phone: account.phone },
    idempotencyKey ? { idempotencyKey } : {},
  )
  return { tenantId }

  async function newcomer() {
    if (state !== 'open') throw new AppError('illegal_move', { reason: `invitation_${state}` })
    const { phone } = invitation
    if (!phone || (await findAccount(kernel, phone)))
      throw new AppError('unauthenticated', { reason: 'login_to_accept' })
    if (!password) throw new AppError('bad_input', { issues: [{ path: 'password', rule: 'required' }] })
    const shownName = name ?? invitation.displayName
    assertStrongPassword(password, [shownName, phone], 'password')
    const locale = c.get('locale')
    const { accountId, isNew } = await provisionAccount(kernel, { phone, name: shownName, password, locale })
    if (!isNew) throw new AppError('unauthenticated', { reason: 'login_to_accept' })
    await forwardToAuth(kernel, c, '/sign-in/phone-number', { phoneNumber: phone, password })
    await finishLogin(kernel, c, accountId, 'password')
    return { id: accountId, name: shownName, locale, phone }
  }
}

export const acceptInvitationRoute = publicRoute({
  method: 'post',
  path: '/public/invitations/{token}/accept',
  summary: 'Accept an invitation',
  input: acceptBody,
  output: z.object({ tenantId: idSchema }),
  run: accept,
})
