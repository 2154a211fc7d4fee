import { inTransaction } from '../db/pool.ts'
import type { Kernel } from '../kernel/kernel.ts'

/** Does a piece of cleaning in every active tenant, one after the other; one tenant's failure is logged and skipped. */
export async function eachTenant(
  kernel: Kernel,
  name: string,
  work: (kernel: Kernel, tenantId: string) => Promise<void>,
): Promise<void> {
  const { rows } = await inTransaction(kernel.database, { kind: 'relay' }, (client) =>
    client.query({
      text: "select id from kernel.tenants where status = 'active' order by id",
      name: '__active_tenants',
    }),
  )
  for (const { id } of rows as { id: string }[]) {
    try {
      await work(kernel, id)
    } catch (error) {
      kernel.log.warn({ err: error, tenantId: id, sweep: name }, 'sweep failed in a tenant')
    }
  }
}
