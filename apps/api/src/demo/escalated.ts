import type { EscalationLevel } from '@linli/smart-property-contract'
import type { RoleKey } from '@linli/contract'

import type { OrderState } from './order-actions.ts'
import { withRole } from './people.ts'
import type { Stage } from './stage.ts'
import { acknowledgeWords } from './texts/waits.ts'

const roleOf: Record<EscalationLevel, RoleKey> = {
  steward: 'steward',
  manager: 'estate-manager',
  'party-branch': 'party-secretary',
  community: 'community-worker',
}

/** Somebody of the level says what they will do, unless it was answered meanwhile. */
export async function acknowledge(
  stage: Stage,
  order: OrderState,
  level: EscalationLevel,
  time: Date,
): Promise<void> {
  const isOver = order.closedAt !== null || order.solve.doneAt !== null || order.escalation === null
  const somebody = withRole(stage.staff, roleOf[level])
  if (isOver || somebody.length === 0) return
  const { random, actions } = stage
  await actions.run(
    random.pick(somebody),
    'work-order.acknowledge',
    { id: order.id, text: random.pick(acknowledgeWords[level]) },
    time,
  )
}
