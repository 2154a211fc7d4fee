import { z } from 'zod'

import type { Kernel } from '../kernel/kernel.ts'

export const preferences = z
  .object({
    name: z.string().trim().min(1).max(40),
    locale: z.enum(['zh-CN', 'en']),
    textSize: z.enum(['normal', 'large']),
    theme: z.enum(['auto', 'light', 'dark']),
  })
  .partial()

/** Changes what is given and leaves the rest; the same change again is none. */
export async function changeAccount(
  kernel: Kernel,
  accountId: string,
  wish: z.output<typeof preferences>,
): Promise<void> {
  await kernel.database.pool.query({
    name: '__change_account',
    text: `update auth.users set name = coalesce($2, name), locale = coalesce($3, locale), text_size = coalesce($4, text_size),
      theme = coalesce($5, theme), updated_at = now() where id = $1`,
    values: [accountId, wish.name ?? null, wish.locale ?? null, wish.textSize ?? null, wish.theme ?? null],
  })
}
