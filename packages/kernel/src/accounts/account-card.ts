import { AppError } from '@linli/contract'
import { z } from 'zod'

import type { SessionRow } from '../action/caller.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { maskPhone } from '../personal/mask.rules.ts'

export const accountCard = z.object({
  id: z.guid(),
  name: z.string(),
  phoneMasked: z.string().nullable(),
  locale: z.enum(['zh-CN', 'en']),
  textSize: z.enum(['normal', 'large']),
  theme: z.enum(['auto', 'light', 'dark']),
  totpEnabled: z.boolean(),
  /** Whether it has a password yet; one made by phone code has none. */
  hasPassword: z.boolean(),
})

const text = `
select u.name, u.phone_number, u.locale, u.text_size, u.theme, u.two_factor_enabled,
  exists (select 1 from auth.credentials c where c.user_id = u.id and c.password is not null) as has_password
from auth.users u where u.id = $1`

/** An account as its owner sees it in the shells. */
export async function readAccountCard(
  kernel: Kernel,
  accountId: string,
): Promise<z.input<typeof accountCard>> {
  const { rows } = await kernel.database.pool.query<SessionRow['account'] & { has_password: boolean }>({
    name: '__account_card',
    text,
    values: [accountId],
  })
  const row = rows[0]
  if (!row) throw new AppError('unauthenticated')
  return {
    id: accountId,
    name: row.name,
    phoneMasked: row.phone_number ? maskPhone(row.phone_number) : null,
    locale: row.locale,
    textSize: row.text_size,
    theme: row.theme,
    totpEnabled: row.two_factor_enabled,
    hasPassword: row.has_password,
  }
}
