import { AppError } from '@linli/contract'
import { appraisalSubject } from '@linli/evaluation-contract'
import { cycleCard, moveCycleInput } from '@linli/evaluation-contract/appraisal'

import { defineAction, type WriteCtx } from '../kit.ts'
import { dayIn } from '../rubric/days.rules.ts'
import { getRubricVersion } from '../rubric/rubric-in-force.ts'
import { auditCycle, changeCycle, lockCycle, readCard } from './cycle.sql.ts'
import { decideCycle, keepResults, type DecidedRow } from './settle-sheets.ts'
import { isOffice } from './standpoint.ts'
import { tellPersons } from './tell.ts'

const mostNamed = 5

function assertDecided(rows: readonly DecidedRow[]): void {
  const open = rows.filter(({ decided }) => decided.missing.length > 0)
  if (open.length === 0) return
  const names = open.slice(0, mostNamed).map(({ subject }) => subject.name)
  throw new AppError('illegal_move', {
    reason: 'appraisal_parts_missing',
    params: { count: open.length, names: names.join('、') },
  })
}

/** Every sheet of the cycle is settled, or none: who reads some alone would show the others without a result. */
function assertReadsAll(ctx: WriteCtx): void {
  if (!isOffice(ctx)) throw new AppError('forbidden', { reason: 'appraisal_reads_not_all' })
}

/** Shows everybody the own result, once each part is decided by a leader, the people office or records. */
export const showCycle = defineAction({
  name: 'evaluation.appraisal.show',
  can: ['manage', appraisalSubject],
  input: moveCycleInput,
  output: cycleCard,
  async run(ctx, { id, version }) {
    const before = await lockCycle(ctx, { id, version }, ['reviewing'])
    assertReadsAll(ctx)
    if (before.objectBy <= dayIn(ctx.tenant.timezone, ctx.now))
      throw new AppError('illegal_move', {
        reason: 'appraisal_no_time_to_object',
        params: { objectBy: before.objectBy },
      })
    const { index } = await getRubricVersion(ctx, before.rubricId)
    // Shown first: until then the database keeps what was said of the officer from the officer as well.
    await changeCycle(ctx, id, { state: 'shown' })
    const rows = await decideCycle(ctx, before, index)
    assertDecided(rows)
    await keepResults(ctx, rows)
    const after = await readCard(ctx, id)
    ctx.audit({ subject: appraisalSubject, id, before: auditCycle(before), after: auditCycle(after) })
    await tellPersons(ctx, after, { what: 'shown' })
    return after
  },
})
