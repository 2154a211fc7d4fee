import { appraisalSubject } from '@linli/evaluation-contract'
import { cycleDetail, cycleIdInput } from '@linli/evaluation-contract/appraisal'

import { defineQuery } from '../kit.ts'
import { getRubricVersion } from '../rubric/rubric-in-force.ts'
import { readCycle } from './cycle.sql.ts'

/** One cycle with its goals and rules. */
export const getCycle = defineQuery({
  name: 'evaluation.appraisal.get',
  can: ['read', appraisalSubject],
  input: cycleIdInput,
  output: cycleDetail,
  async run(ctx, { id }) {
    const cycle = await readCycle(ctx, id)
    const { index } = await getRubricVersion(ctx, cycle.rubricId)
    return {
      ...cycle,
      maxTotal: index.doc.max,
      groups: index.doc.groups.map((group) => ({ id: group.id, title: group.title, max: group.max })),
    }
  },
})
