import { AppError, newId } from '@linli/contract'

import type { SessionRow } from '../action/caller.ts'
import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { hashPassword } from './password-hash.ts'
import { assertStrongPassword } from './password-strength.ts'
import { recordSecurityEvent } from './security-events.ts'

const insertText = `
insert into auth.credentials (id, user_id, account_id, provider_id, password)
values ($1, $2::uuid, $2::text, 'credential', $3) on conflict (provider_id, account_id) do nothing`

/** Gives an account that logs in by code its first password; refuses to replace one. */
export async function setFirstPassword(
  kernel: Kernel,
  c: AppContext,
  account: SessionRow['account'],
  password: string,
): Promise<void> {
  assertStrongPassword(password, [account.name, account.phone_number ?? ''])
  const hash = await hashPassword(password)
  const { rowCount } = await kernel.database.pool.query(insertText, [newId(), account.id, hash])
  if (rowCount !== 1) throw new AppError('conflict', { reason: 'password_is_set' })
  await recordSecurityEvent(kernel, c, { kind: 'password_set', accountId: account.id })
}
