import { AppError, newId } from '@linli/contract'

import type { Kernel } from '../kernel/kernel.ts'
import { emailOf, phoneOf, placeholderEmail } from './login-name.rules.ts'
import { hashPassword } from './password-hash.ts'
import { passwordLength } from './password-strength.ts'

export interface NewAccount {
  phone: string
  name: string
  /** Without one the account logs in by code. */
  password?: string
  email?: string
  locale?: 'zh-CN' | 'en'
  textSize?: 'normal' | 'large'
}

// One statement, so that nobody is left with an account and no password.
const text = `
with made as (
  insert into auth.users (id, name, email, phone_number, phone_number_verified, locale, text_size)
  values ($1, $2, $3, $4, true, $5, $6) on conflict do nothing returning id
), credential as (
  insert into auth.credentials (id, user_id, account_id, provider_id, password)
  select $7, made.id, made.id::text, 'credential', $8 from made where $8::text is not null
)
select id, true as is_new from made
union all select id, false from auth.users where phone_number = $4 and not exists (select 1 from made)`
// A number that another call commits between this statement's snapshot and its insert is seen by neither half.
const found = `select id, false as is_new from auth.users where phone_number = $1`

/**
 * Makes an account whose phone number is known to be its owner's: by an invitation sent there, by the demo,
 * by an administrator of the platform. An account that has the number already is answered as it is.
 */
export async function provisionAccount(
  kernel: Kernel,
  account: NewAccount,
): Promise<{ accountId: string; isNew: boolean }> {
  const phone = phoneOf(account.phone)
  if (!phone) throw new AppError('bad_input', { reason: 'wrong_phone' })
  const email = account.email === undefined ? null : emailOf(account.email)
  if (account.email !== undefined && !email) throw new AppError('bad_input', { reason: 'wrong_email' })
  if (account.password !== undefined && account.password.length < passwordLength.min)
    throw new AppError('bad_input', { reason: 'weak_password' })
  const id = newId()
  const hash = account.password === undefined ? null : await hashPassword(account.password)
  const values = [
    id,
    account.name,
    email ?? placeholderEmail(id),
    phone,
    account.locale ?? 'zh-CN',
    account.textSize ?? 'normal',
    newId(),
    hash,
  ]
  const { pool } = kernel.database
  type Found = { id: string; is_new: boolean }
  const made = await pool.query<Found>({ name: '__provision_account', text, values })
  const row =
    made.rows[0] ??
    (await pool.query<Found>({ name: '__find_account', text: found, values: [phone] })).rows[0]
  if (!row) throw new AppError('conflict', { reason: 'already_exists' })
  return { accountId: row.id, isNew: row.is_new }
}
