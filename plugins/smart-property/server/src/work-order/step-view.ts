import { maskName } from '@linli/kernel'
import type { WorkOrderStep } from '@linli/smart-property-contract'

/** A step as the database puts it into JSON. */
export interface StepRecord extends Omit<WorkOrderStep, 'actor'> {
  actorKind: WorkOrderStep['actor']['kind']
  actorAccountId: string | null
  actorName: string
  actorTitle: string
}

const toUtc = (instant: string) => instant.replace(/\+00:00$/, 'Z')

/** An entry of the timeline: staff by name, residents masked to everybody but themselves. */
export function shownStep(step: StepRecord, accountId: string | null): WorkOrderStep {
  const { id, kind, fromState, toState, isPublic, text, detail, photos, voices } = step
  const isMasked = step.actorKind === 'reporter' && step.actorAccountId !== accountId
  return {
    id,
    kind,
    at: toUtc(step.at),
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
