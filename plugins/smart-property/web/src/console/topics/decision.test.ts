import { decideTopicInput } from '@linli/smart-property-contract'
import { expect, it } from 'vitest'

import { decisionBody, emptyTask, isDecisionComplete } from './decision.ts'

const id = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11'
const draft = {
  decision: ' 更换水泵 ',
  decidedOn: '2026-11-24',
  tasks: [
    { text: '报维修资金', who: 'role:committee-director', dueOn: '2026-12-01' },
    { text: '换泵', who: `account:${id}`, dueOn: '' },
  ],
}

it('a decision is what the server takes, with one assignee a task', () => {
  const parsed = decideTopicInput.safeParse({ id, version: 1, ...decisionBody(draft) })
  expect(parsed.error?.issues ?? []).toEqual([])
  expect(decisionBody(draft).tasks).toEqual([
    { text: '报维修资金', role: 'committee-director', dueOn: '2026-12-01' },
    { text: '换泵', assigneeAccountId: id },
  ])
})

it('is complete when it says what, when and who', () => {
  expect(isDecisionComplete(draft)).toBe(true)
  expect(isDecisionComplete({ ...draft, tasks: [emptyTask()] })).toBe(false)
  expect(isDecisionComplete({ ...draft, decision: ' ' })).toBe(false)
})
