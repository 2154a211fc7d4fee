import { AppError, idSchema } from '@linli/contract'
import { z } from 'zod'

import { accountRoute } from '../accounts/account-routes.ts'
import { changeAccount } from '../accounts/change-account.ts'
import { placeholderName } from '../accounts/login-name.rules.ts'
import { runOperation } from '../action/run-operation.ts'
import { guestCaller } from './guest-caller.ts'
import { nameField } from './members.contract.ts'
import { claimedRelations, registerResident, registrationStates } from './register-resident.ts'

/** Asks to be bound to a unit with the phone number of the account. */
export const postRegistration = accountRoute({
  method: 'post',
  path: '/me/registrations',
  summary: 'Ask to be bound to a unit',
  input: z.object({
    tenantId: idSchema,
    unitId: idSchema,
    name: nameField,
    relation: z.enum(claimedRelations),
  }),
  output: z.object({ id: idSchema, state: z.enum(['matched', 'waiting']) }),
  async run({ kernel, c, session: { account } }, { tenantId, unitId, name, relation }) {
    const phone = account.phone_number
    if (!phone || !account.phone_number_verified)
      throw new AppError('forbidden', { reason: 'phone_not_verified' })
    const caller = await guestCaller(
      kernel,
      tenantId,
      { ...account, name },
      ['make', 'kernel.registration'],
      c.get('requestId'),
    )
    const idempotencyKey = c.req.header('idempotency-key')
    const answer = await runOperation(
      kernel,
      caller,
      registerResident,
      { unitId, name, relation, phone },
      idempotencyKey ? { idempotencyKey } : {},
    )
    if (account.name === placeholderName(phone)) await changeAccount(kernel, c, account.id, { name })
    return answer
  },
})

interface Row {
  id: string
  tenant_id: string
  tenant_name: string
  unit_id: string
  unit_code: string
  relation: (typeof claimedRelations)[number]
  state: (typeof registrationStates)[number]
  reason: string | null
  created_at: Date
  decided_at: Date | null
}

/** The account's own requests, wherever they were made, the newest first. */
export const getMyRegistrations = accountRoute({
  method: 'get',
  path: '/me/registrations',
  summary: 'Own requests to be bound to a unit',
  input: z.object({}),
  output: z.object({
    rows: z.array(
      z.object({
        id: idSchema,
        tenantId: idSchema,
        tenantName: z.string(),
        unitId: idSchema,
        unitCode: z.string(),
        relation: z.enum(claimedRelations),
        state: z.enum(registrationStates),
        reason: z.string().nullable(),
        createdAt: z.iso.datetime(),
        decidedAt: z.iso.datetime().nullable(),
      }),
    ),
  }),
  async run({ kernel, session }) {
    const { rows } = await kernel.database.pool.query<Row>({
      name: '__my_registrations',
      text: 'select * from kernel.registrations_of($1)',
      values: [session.account.id],
    })
    return {
      rows: rows.map((row) => ({
        id: row.id,
        tenantId: row.tenant_id,
        tenantName: row.tenant_name,
        unitId: row.unit_id,
        unitCode: row.unit_code,
        relation: row.relation,
        state: row.state,
        reason: row.reason,
        createdAt: row.created_at.toISOString(),
        decidedAt: row.decided_at?.toISOString() ?? null,
      })),
    }
  },
})
