import { AppError } from '@linli/contract'

import type { ReadCtx } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { validUntil } from './validity.rules.ts'

/** A package is taken until the end of its last day. */
export function assertPackageDay({ tenant, now }: Pick<ReadCtx, 'tenant' | 'now'>, day: string): void {
  const last = validUntil(day)
  if (dayIn(tenant.timezone, now) > last)
    throw new AppError('illegal_move', { reason: 'site_package_over', params: { validUntil: last } })
}
