import { abilityFrom, type AppRule } from '../ability/ability.ts'
import { systemCaller, type Caller, type SessionRow } from '../action/caller.ts'
import type { Kernel } from '../kernel/kernel.ts'

/** Somebody logged in who is no member here yet and may do this one thing. */
export async function guestCaller(
  kernel: Kernel,
  tenantId: string,
  account: Pick<SessionRow['account'], 'id' | 'name' | 'locale'>,
  can: readonly [verb: string, subject: string],
  requestId: string,
): Promise<Caller> {
  const inside = await systemCaller(kernel, tenantId, requestId)
  const rules: AppRule[] = [{ action: can[0], subject: can[1] }]
  return {
    ...inside,
    actor: {
      kind: 'account',
      accountId: account.id,
      personId: null,
      name: account.name,
      title: '',
      roles: [],
      locale: account.locale,
    },
    rules,
    ability: abilityFrom(rules),
  }
}
