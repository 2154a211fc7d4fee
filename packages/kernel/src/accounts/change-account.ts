import { z } from 'zod'

import type { AppContext } from '../http/context.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { changesOf } from '../registry/changes.rules.ts'
import { recordSecurityEvent } from './security-events.ts'

export const preferences = z
  .object({
    name: z.string().trim().min(1).max(40),
    locale: z.enum(['zh-CN', 'en']),
    textSize: z.enum(['normal', 'large']),
    theme: z.enum(['auto', 'light', 'dark']),
  })
  .partial()

type Profile = Record<'name' | 'locale' | 'textSize' | 'theme', string>

/** Changes what is given and leaves the rest; the same change again is none. What changed is in the account's log. */
export async function changeAccount(
  kernel: Kernel,
  c: AppContext | null,
  accountId: string,
  wish: z.output<typeof preferences>,
): Promise<void> {
  const { rows } = await kernel.database.pool.query<{ before: Profile; after: Profile }>({
    name: '__change_account',
    text: `with held as (select id, name, locale, text_size, theme from auth.users where id = $1 for update)
      update auth.users u set name = coalesce($2, u.name), locale = coalesce($3, u.locale), text_size = coalesce($4, u.text_size),
        theme = coalesce($5, u.theme), updated_at = now() from held where u.id = held.id
      returning jsonb_build_object('name', held.name, 'locale', held.locale, 'textSize', held.text_size, 'theme', held.theme) as before,
        jsonb_build_object('name', u.name, 'locale', u.locale, 'textSize', u.text_size, 'theme', u.theme) as after`,
    values: [accountId, wish.name ?? null, wish.locale ?? null, wish.textSize ?? null, wish.theme ?? null],
  })
  const [row] = rows
  if (!row) return
  const { before, after } = changesOf(row.before, row.after)
  if (Object.keys(after).length > 0)
    await recordSecurityEvent(kernel, c, { kind: 'profile_changed', accountId, detail: { before, after } })
}
