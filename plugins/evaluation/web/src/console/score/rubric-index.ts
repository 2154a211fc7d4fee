import { rubricDoc } from '@linli/evaluation-contract'
import { indexRubric, type RubricIndex } from '@linli/evaluation-contract/scoring'

import { evaluationApi } from '../evaluation-api.ts'

const known = new Map<string, Promise<RubricIndex>>()

/** A rubric with its nodes by id, fetched once a page: a score's rubric is frozen, so its id is its content. */
export function rubricIndexOf(id: string): Promise<RubricIndex> {
  const coming =
    known.get(id) ?? evaluationApi.get(`/rubrics/${id}`).then(({ doc }) => indexRubric(rubricDoc.parse(doc)))
  known.set(id, coming)
  coming.catch(() => known.delete(id))
  return coming
}
