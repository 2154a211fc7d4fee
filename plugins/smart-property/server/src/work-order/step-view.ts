import { maskName } from '@linli/kernel'
import type { WorkOrderStep } from '@linli/smart-property-contract'

/** A step as the database puts it into JSON. */
export interface StepRecord extends Omit<WorkOrderStep, 'actor'> {
  actorKind: WorkOrderStep['actor']['kind']
  actorAccountId: string | null
  actorName: string
  actorTitle: string
}

/** An instant as the database puts it into JSON, the way it is told everywhere else. */
export const utc = <T extends string | null>(instant: T): T =>
  (instant === null ? null : instant.replace(/\+00:00$/, 'Z')) as T

/** An entry of the timeline: staff by name, residents masked to everybody but themselves. */
export function shownStep(step: StepRecord, accountId: string | null): WorkOrderStep {
  const { id, kind, fromState, toState, isPublic, text, detail, photos, voices } = step
  const isMasked = step.actorKind === 'reporter' && step.actorAccountId !== accountId
  return {
    id,
    kind,
    at: utc(step.at),
    actor: {
      kind: step.actorKind,
      name: isMasked ? maskName(step.actorName) : step.actorName,
      title: step.actorTitle,
    },
    fromState,
    toState,
    isPublic,
    text,
    detail,
    photos,
    voices,
  }
}
