import { newId } from '@linli/contract'
import type { RubricCard, RubricInput } from '@linli/evaluation-contract'
import type { TestMember } from '@linli/kernel/testing'

import '../messages-rubric.ts'
import { draftRubric } from '../rubric/draft-rubric.ts'
import { freezeRubric } from '../rubric/freeze-rubric.ts'
import { submitRubric } from '../rubric/submit-rubric.ts'
import type { TestBench } from './test-bench.ts'

/** Steps that most tests start from. */
export function rubricSteps(test: TestBench) {
  const draft = (who: TestMember, doc: RubricInput, more: object = {}) =>
    test.run(who, draftRubric, { id: newId(), label: '2026-r1', doc, ...more })
  const submit = (who: TestMember, { id, version }: Pick<RubricCard, 'id' | 'version'>) =>
    test.run(who, submitRubric, { id, version })
  return {
    draft,
    submit,
    /** From a document to a version that holds, both steps included. */
    async frozen(who: TestMember, doc: RubricInput, effectiveFrom = '2026-01-01', more: object = {}) {
      const { id, version } = await submit(who, await draft(who, doc, more))
      return test.run(who, freezeRubric, { id, version, effectiveFrom })
    },
    /** Names of the events about a version, in order. */
    async events(id: string): Promise<string[]> {
      const { rows } = await test.admin.query<{ name: string }>(
        'select name from kernel.outbox where key = $1 order by seq',
        [id],
      )
      return rows.map(({ name }) => name)
    },
    /** Actions on a version's timeline, in order. */
    async audited(
      id: string,
    ): Promise<{ action: string; before: unknown; after: unknown; reason: string | null }[]> {
      const { rows } = await test.admin.query(
        "select action, before, after, reason from kernel.audit_log where subject = 'evaluation.rubric' and subject_id = $1 order by id",
        [id],
      )
      return rows
    },
  }
}
