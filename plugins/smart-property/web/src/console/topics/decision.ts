/** Whom the branch usually gives something to, beside members of staff by name. */
export const decisionRoles = [
  'estate-manager',
  'steward',
  'engineer',
  'front-desk',
  'party-secretary',
  'committee-director',
  'community-worker',
] as const

export interface TaskDraft {
  text: string
  /** `role:<key>` or `account:<id>`. */
  who: string
  dueOn: string
}

export interface DecisionDraft {
  decision: string
  decidedOn: string
  tasks: TaskDraft[]
}

export const emptyTask = (): TaskDraft => ({ text: '', who: 'role:estate-manager', dueOn: '' })

export const isDecisionComplete = ({ decision, decidedOn, tasks }: DecisionDraft): boolean =>
  decision.trim() !== '' &&
  decidedOn !== '' &&
  tasks.every(({ text, who }) => text.trim() !== '' && who !== '')

/** The body of the decision; a task is one person's or a role's. */
export const decisionBody = ({ decision, decidedOn, tasks }: DecisionDraft) => ({
  decision: decision.trim(),
  decidedOn,
  tasks: tasks.map(({ text, who, dueOn }) => {
    const [kind, key] = who.split(':')
    return {
      text: text.trim(),
      ...(kind === 'role' ? { role: key } : { assigneeAccountId: key }),
      ...(dueOn ? { dueOn } : {}),
    }
  }),
})
