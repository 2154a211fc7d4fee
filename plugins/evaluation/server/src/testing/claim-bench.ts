import { newId } from '@linli/contract'
import type { ClaimRow } from '@linli/evaluation-contract'
import type { TestMember } from '@linli/kernel/testing'

import { decideClaim } from '../fact/decide-claim.ts'
import { enterClaim } from '../fact/enter-claim.ts'
import type { FactBench } from './fact-bench.ts'

export interface ClaimInput {
  id?: string
  metric?: string
  value?: number | boolean
  note?: string
  issuedOn?: string
  year?: number
  fileIds?: string[]
}

/** Steps that tests of claims start from. */
export const claimSteps = (test: FactBench) => ({
  enter: async (who: TestMember, input: ClaimInput = {}): Promise<ClaimRow> =>
    test.run(who, enterClaim, {
      id: newId(),
      metric: 'act.rules',
      value: true,
      note: '街道批复的活动制度',
      issuedOn: '2026-04-01',
      ...input,
      fileIds: input.fileIds ?? [await test.upload(who)],
    }),
  decide: (
    who: TestMember,
    { id, version }: Pick<ClaimRow, 'id' | 'version'>,
    isAccepted: boolean,
    reason = '',
  ) => test.run(who, decideClaim, { id, version, isAccepted, reason }),
  async tasks(id: string): Promise<{ role: string; isDone: boolean }[]> {
    const { rows } = await test.admin.query<{ role: string; done_at: Date | null }>(
      'select assignee_role as role, done_at from kernel.tasks where subject_id = $1 order by 1',
      [id],
    )
    return rows.map(({ role, done_at }) => ({ role, isDone: done_at !== null }))
  },
  async notices({ accountId }: TestMember): Promise<string[]> {
    const { rows } = await test.admin.query<{ kind: string }>(
      'select kind from kernel.notifications where account_id = $1 order by id',
      [accountId],
    )
    return rows.map(({ kind }) => kind)
  },
  async audited(id: string): Promise<{ action: string; reason: string | null; after: { state: string } }[]> {
    const { rows } = await test.admin.query(
      'select action, reason, after from kernel.audit_log where subject_id = $1 order by id',
      [id],
    )
    return rows
  },
})
