import type { Kernel } from '../kernel/kernel.ts'
import { emailOf, phoneOf } from './login-name.rules.ts'

export interface FoundAccount {
  id: string
  name: string
  hasPassword: boolean
  hasSecondFactor: boolean
}

const text = `
select u.id, u.name, u.two_factor_enabled as "hasSecondFactor",
  exists (select 1 from auth.credentials c where c.user_id = u.id and c.provider_id = 'credential' and c.password is not null) as "hasPassword"
from auth.users u where u.phone_number = $1 or u.email = $2`

/** The account that a phone number or e-mail address belongs to. */
export async function findAccount(kernel: Kernel, loginName: string): Promise<FoundAccount | null> {
  const { rows } = await kernel.database.pool.query<FoundAccount>({
    name: '__find_account',
    text,
    values: [phoneOf(loginName), emailOf(loginName)],
  })
  return rows[0] ?? null
}
