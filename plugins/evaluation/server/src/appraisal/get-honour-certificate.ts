import { AppError } from '@linli/contract'
import { appraisalSubject } from '@linli/evaluation-contract'
import { honourCertificate, honourIdInput } from '@linli/evaluation-contract/appraisal'

import { defineQuery } from '../kit.ts'
import { getCycleRecord } from './cycle.sql.ts'
import { readHonour } from './honour.sql.ts'

/** What stands on the certificate of an honour; none of one that was taken back. */
export const getHonourCertificate = defineQuery({
  name: 'evaluation.appraisal.get-certificate',
  can: ['read', appraisalSubject],
  input: honourIdInput,
  output: honourCertificate,
  async run(ctx, { id }) {
    const { title, name, place, kind, cycleId, cycleTitle, reason, givenAt, revokedAt } = await readHonour(
      ctx,
      id,
    )
    if (revokedAt) throw new AppError('illegal_move', { reason: 'appraisal_honour_revoked' })
    const { periodFrom, periodTo } = await getCycleRecord(ctx, cycleId)
    return {
      title,
      name,
      place,
      kind,
      cycleTitle,
      periodFrom,
      periodTo,
      reason,
      companyName: ctx.tenant.name,
      givenAt,
    }
  },
})
