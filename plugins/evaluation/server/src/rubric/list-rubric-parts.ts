import { rubricIdInput, rubricPartsOutput, rubricSubject } from '@linli/evaluation-contract'

import { defineQuery } from '../kit.ts'
import { getRubricVersion } from './rubric-in-force.ts'
import { partRows } from './rubric-parts.rules.ts'

/** The parts of one version as the printed table has them; one page, as a document is bounded. */
export const listRubricParts = defineQuery({
  name: 'evaluation.rubric.list-parts',
  can: ['read', rubricSubject],
  input: rubricIdInput,
  output: rubricPartsOutput,
  async run(ctx, { id }) {
    const { index } = await getRubricVersion(ctx, id)
    return { rows: partRows(index.doc) }
  },
})
