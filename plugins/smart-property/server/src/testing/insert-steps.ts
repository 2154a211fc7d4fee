import { newId } from '@linli/contract'
import type { TestKernel } from '@linli/kernel/testing'

interface Step {
  orderId: string
  kind: string
  at: string
  actor: string
  actorKind?: 'reporter' | 'staff'
}

/** Puts the step with which orders were closed into their timelines, past all rules. */
export async function insertClosings(
  { admin }: Pick<TestKernel, 'admin'>,
  tenantId: string,
  steps: readonly Step[],
): Promise<void> {
  for (const { orderId, kind, at, actor, actorKind = 'staff' } of steps)
    await admin.query(
      `insert into p_smart_property.work_order_steps (tenant_id, id, work_order_id, kind, at, actor_kind, actor_account_id,
         actor_name, actor_title, from_state, to_state, is_public, text, detail)
       values ($1, $2, $3, $4, $5, $6, $7, '某人', '', 'answered', 'closed', true, '', '{}')`,
      [tenantId, newId(), orderId, kind, at, actorKind, actor],
    )
}
