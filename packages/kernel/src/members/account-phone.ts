import type { Kernel } from '../kernel/kernel.ts'

/** The verified phone number of an account, which no scope role can read. */
export async function verifiedPhoneOf(kernel: Kernel, accountId: string): Promise<string | null> {
  const { rows } = await kernel.database.pool.query<{ phone_number: string }>(
    'select phone_number from auth.users where id = $1 and phone_number_verified',
    [accountId],
  )
  return rows[0]?.phone_number ?? null
}
