import { compareRubricsInput, rubricComparison, rubricSubject } from '@linli/evaluation-contract'

import { defineQuery } from '../kit.ts'
import { compareRubrics } from './compare-rubrics.rules.ts'
import { getRubricVersion } from './rubric-in-force.ts'

/** What one version has otherwise than another, which need not be of the same key or city. */
export const compareRubricVersions = defineQuery({
  name: 'evaluation.rubric.compare',
  can: ['read', rubricSubject],
  input: compareRubricsInput,
  output: rubricComparison,
  async run(ctx, { id, otherId }) {
    const [after, before] = await Promise.all([getRubricVersion(ctx, id), getRubricVersion(ctx, otherId)])
    return compareRubrics(before.index.doc, after.index.doc)
  },
})
