import { newId, type RoleKey } from '@linli/contract'
import { eq, sql } from 'drizzle-orm'

import { systemCaller } from '../action/caller.ts'
import { runOperation } from '../action/run-operation.ts'
import { provisionAccount, type NewAccount } from '../accounts/provision-account.ts'
import { withTransaction } from '../db/handle.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { grantMembership } from '../members/grant-membership.ts'
import { tenantPinyin } from './tenant-words.ts'
import { tenants } from './tenants.schema.ts'

const name = '平台'

/** The one tenant that makes companies and associations: made when it is missing. Answers its id. */
export async function ensurePlatform(kernel: Kernel, administrator?: NewAccount): Promise<string> {
  const platformId = await withTransaction(
    kernel.database,
    { kind: 'platform', accountId: null },
    async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('linli-platform'))`)
      const [there] = await tx
        .select({ id: tenants.id })
        .from(tenants)
        .where(eq(tenants.kind, 'platform'))
        .limit(1)
      if (there) return there.id
      const id = newId()
      await tx
        .insert(tenants)
        .values({ id, kind: 'platform', name, shortName: name, pinyin: tenantPinyin(name, name) })
      return id
    },
  )
  if (administrator) {
    const { accountId } = await provisionAccount(kernel, administrator)
    const roles: RoleKey[] = ['platform-admin']
    await runOperation(kernel, await systemCaller(kernel, platformId, 'ensure-platform'), grantMembership, {
      accountId,
      name: administrator.name,
      roles,
    })
  }
  return platformId
}
