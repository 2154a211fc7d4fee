import { AppError } from '@linli/contract'

import type { WriteCtx } from '../kit.ts'
import { findCycle, type CycleRecord } from './cycle.sql.ts'
import { getSheetRecord, lockSheetRow, type SubjectRecord } from './sheet.sql.ts'

/**
 * A sheet with its cycle, locked in the one order of appraisals: cycle, sheet, objection. Whoever moves the cycle holds
 * it whole and then writes its sheets. `not_found` for a sheet that the actor may not see.
 */
export async function lockSheet(
  ctx: WriteCtx,
  id: string,
  seen?: number,
): Promise<{ sheet: SubjectRecord; cycle: CycleRecord }> {
  const { cycleId } = await getSheetRecord(ctx, id)
  const cycle = await findCycle(ctx, cycleId, 'share')
  if (!cycle) throw new AppError('not_found')
  return { sheet: await lockSheetRow(ctx, id, seen), cycle }
}
