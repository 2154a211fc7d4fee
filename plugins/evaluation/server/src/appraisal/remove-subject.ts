import { appraisalSubject, sheetSubject } from '@linli/evaluation-contract'
import { removedOutput, removeSubjectInput } from '@linli/evaluation-contract/appraisal'
import { and, eq } from 'drizzle-orm'

import { defineAction } from '../kit.ts'
import { appraisalSubjects } from './appraisal.schema.ts'
import { assertState } from './cycle.sql.ts'
import { lockSheet } from './lock-sheet.ts'

/** Takes a sheet out of a cycle that is not open yet; from then on what was said of somebody stays. */
export const removeSubject = defineAction({
  name: 'evaluation.appraisal.remove-subject',
  can: ['manage', appraisalSubject],
  input: removeSubjectInput,
  output: removedOutput,
  async run(ctx, { id, version }) {
    const { sheet, cycle } = await lockSheet(ctx, id, version)
    assertState(cycle, ['draft'])
    await ctx.tx
      .delete(appraisalSubjects)
      .where(and(eq(appraisalSubjects.tenantId, ctx.tenant.id), eq(appraisalSubjects.id, id)))
    ctx.audit({ subject: sheetSubject, id, before: { name: sheet.name, place: sheet.place }, after: null })
    return { id }
  },
})
