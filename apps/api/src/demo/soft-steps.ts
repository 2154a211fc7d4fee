import { dayText, minutesAfter } from './demo-time.ts'
import type { Member } from './demo.ts'
import type { Step } from './order-step.ts'
import { withRole } from './people.ts'
import { preparedText } from './prepared-text.ts'
import { deskOf, holderOf, secretaryOf, type Making, type Moment, type Stage } from './stage.ts'
import { pauseWords } from './texts/waits.ts'

/** Stops the clock for a stated reason until a stated day, and lets it go on. */
export function waitingOf(stage: Stage, moment: Moment, { do: what, pause, text, template }: Step): Making {
  const by = holderOf(stage, moment)
  if (what === 'resume') return { by, name: 'resume', input: { text } }
  const { reason, days } = pause!
  return {
    by,
    name: 'pause',
    input: {
      reason,
      resumeAt: minutesAfter(moment.time, days * 1_440).toISOString(),
      text: template
        ? preparedText(template, moment.order, by)
        : (text ?? stage.random.pick(pauseWords[reason])),
    },
  }
}

/** Who sat at the table: the reporter, the other side, and who led the talk. */
function partiesOf({ reporter }: Moment, { session }: Step, leader: Member) {
  return [
    { name: reporter?.name ?? '报事人', side: '报事人' },
    { name: session!.name, side: session!.side },
    { name: leader.name, side: leader.title },
  ]
}

/** Who leads the talk: the holder, or a steward for one who may not. */
export function mediatorOf(stage: Stage, moment: Moment): Member {
  const holder = holderOf(stage, moment)
  const mediators = [...withRole(stage.staff, 'steward'), ...withRole(stage.staff, 'estate-manager')]
  return mediators.includes(holder) ? holder : mediators[0]!
}

/** Two sides at one table: a session, the agreement, or the body that is competent. */
export function settlingOf(stage: Stage, moment: Moment, step: Step): Making {
  const { time } = moment
  const by = mediatorOf(stage, moment)
  const { session, text } = step
  switch (step.do) {
    case 'mediate':
      return {
        by,
        name: 'mediate',
        input: {
          heldAt: minutesAfter(time, -stage.random.int(30, 80)).toISOString(),
          place: session!.place,
          parties: partiesOf(moment, step, by),
          text,
        },
      }
    case 'settle':
      return {
        by,
        name: 'settle',
        input: { terms: text, parties: partiesOf(moment, step, by), signedOn: dayText(time) },
      }
    default:
      return { by, name: 'refer', input: { body: 'housing-authority', reason: text } }
  }
}

/** What staff, branch and community do about an order as a whole. */
export function standingOf(stage: Stage, moment: Moment, { do: what, into, text }: Step): Making | null {
  const steward = withRole(stage.staff, 'steward')[0] ?? deskOf(stage)
  switch (what) {
    case 'merge': {
      const target = stage.tagged.get(into!)
      return target ? { by: steward, name: 'merge', input: { intoId: target.order.id, reason: text } } : null
    }
    case 'unmerge':
      return { by: steward, name: 'unmerge', input: { reason: text } }
    case 'raise-risk':
      return { by: holderOf(stage, moment), name: 'raise-risk', input: { text }, isBeside: true }
    default:
      return { by: secretaryOf(stage), name: what, input: { text }, isBeside: true }
  }
}
