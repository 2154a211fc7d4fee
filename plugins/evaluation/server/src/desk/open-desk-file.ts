import { AppError, fileTicketSchema } from '@linli/contract'
import { deskSubject } from '@linli/evaluation-contract'
import { evidenceFileInput } from '@linli/evaluation-contract/campaign'
import { and, eq, inArray } from 'drizzle-orm'

import { openEvidence } from '../application/dossier-files.ts'
import { defineQuery } from '../kit.ts'
import { assessments, assignmentHolders, assignments } from '../panel/panel.schema.ts'
import { assessmentOfPlace, placeOfHolder } from '../panel/panel-joins.sql.ts'
import { isMine } from './desk-row.sql.ts'
import { holdsFile } from './dossier.sql.ts'

/**
 * Leave to open a file of the evidence behind the parts of an own place that was not given up. The estate is told that
 * somebody opened one that day, and not who.
 */
export const openDeskFile = defineQuery({
  name: 'evaluation.desk.open-file',
  can: ['score', deskSubject],
  input: evidenceFileInput,
  output: fileTicketSchema,
  async run(ctx, { id, fileId }) {
    const [mine] = await ctx.tx
      .select({ assessmentId: assessments.id, estateId: assessments.estateId, parts: assignments.parts })
      .from(assignmentHolders)
      .innerJoin(assignments, placeOfHolder)
      .innerJoin(assessments, assessmentOfPlace)
      .where(
        and(
          isMine(ctx),
          eq(assignments.id, id),
          inArray(assignments.state, ['offered', 'in_progress', 'submitted']),
        ),
      )
    if (!mine || !(await holdsFile(ctx, { ...mine, fileId }))) throw new AppError('not_found')
    return openEvidence(ctx, { ...mine, fileId })
  },
})
