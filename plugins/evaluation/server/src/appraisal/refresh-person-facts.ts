import { appraisalSubject } from '@linli/evaluation-contract'
import { refreshedFactsOutput, refreshFactsInput } from '@linli/evaluation-contract/appraisal'
import { AppError } from '@linli/contract'

import { defineAction } from '../kit.ts'
import { assertState, findCycle } from './cycle.sql.ts'
import { readPersonFacts } from './person-facts.ts'

/** Reads the figures of people anew, while the result is not out. */
export const refreshPersonFacts = defineAction({
  name: 'evaluation.appraisal.refresh-facts',
  can: ['manage', appraisalSubject],
  input: refreshFactsInput,
  output: refreshedFactsOutput,
  async run(ctx, { id }) {
    const cycle = await findCycle(ctx, id)
    if (!cycle) throw new AppError('not_found')
    assertState(cycle, ['open', 'reviewing'])
    const read = await readPersonFacts(ctx, cycle)
    ctx.audit({ subject: appraisalSubject, id, after: { sheetsRead: read.subjects } })
    return read
  },
})
