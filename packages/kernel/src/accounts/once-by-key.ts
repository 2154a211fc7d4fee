import { AppError } from '@linli/contract'

import { hashBody } from '../action/body-hash.ts'
import type { Kernel } from '../kernel/kernel.ts'

interface Write {
  accountId: string
  key: string
  /** `patch /me` */
  name: string
  input: unknown
}

/**
 * One effect a key for writes outside the tenants: the same key and body replays the answer, another body is
 * refused. The answer is stored after the effect, so each such write must be harmless when it is done twice.
 */
export async function onceByKey(
  kernel: Kernel,
  { accountId, key, name, input }: Write,
  work: () => Promise<object>,
): Promise<object> {
  const bodyHash = hashBody(name, input)
  const stored = async () => {
    const { rows } = await kernel.database.pool.query<{ body_hash: string; answer: object }>({
      name: '__account_answer',
      text: 'select body_hash, answer from auth.account_keys where user_id = $1 and key = $2',
      values: [accountId, key],
    })
    const [row] = rows
    if (row && row.body_hash !== bodyHash) throw new AppError('idempotency_mismatch')
    return row?.answer
  }
  const before = await stored()
  if (before) return before
  let answer: object
  try {
    answer = await work()
  } catch (error) {
    // A twin of this request may have been faster, and then its answer is the answer.
    const meanwhile = error instanceof AppError ? await stored() : undefined
    if (meanwhile) return meanwhile
    throw error
  }
  await kernel.database.pool.query({
    name: '__account_answered',
    text: 'insert into auth.account_keys (user_id, key, body_hash, answer) values ($1, $2, $3, $4) on conflict do nothing',
    values: [accountId, key, bodyHash, JSON.stringify(answer)],
  })
  return answer
}
