import { rubricCard, rubricSubject, saveRubricInput } from '@linli/evaluation-contract'
import { structureHash } from '@linli/evaluation-contract/scoring'

import { defineAction } from '../kit.ts'
import { compareRubrics } from './compare-rubrics.rules.ts'
import { auditState, changeRubric, lockRubric } from './own-rubric.ts'

/** Parts named in the timeline; the rest are seen by comparing. */
const mostNamed = 20

/** Keeps a draft, finished or not. What was the printed standard is one's own from the first change on. */
export const saveRubric = defineAction({
  name: 'evaluation.rubric.save',
  can: ['edit', rubricSubject],
  input: saveRubricInput,
  output: rubricCard,
  async run(ctx, { id, version, label, doc }) {
    const before = await lockRubric(ctx, { id, version }, 'draft')
    const { isSameContent, parts } = compareRubrics(before.doc, doc)
    const after = await changeRubric(ctx, id, {
      label: label ?? before.card.label,
      key: doc.id,
      doc,
      maxTotal: doc.max,
      structureHash: structureHash(doc),
      origin: isSameContent ? before.card.origin : 'own',
    })
    const changed = parts.map((part) => part.id)
    ctx.audit({
      subject: rubricSubject,
      id,
      before: { key: before.card.key, label: before.card.label, maxTotal: before.card.maxTotal },
      after: {
        ...auditState(after),
        ...(changed.length > 0
          ? { changedParts: changed.length, parts: changed.slice(0, mostNamed).join(', ') }
          : {}),
      },
    })
    return after
  },
})
