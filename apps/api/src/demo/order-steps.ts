import { moves, type MoveName } from '@linli/smart-property-contract'

import type { Member } from './demo.ts'
import type { OrderState } from './order-actions.ts'
import type { Step, StepName } from './order-step.ts'
import { withRole } from './people.ts'
import { preparedText } from './prepared-text.ts'
import { mediatorOf, settlingOf, standingOf, waitingOf } from './soft-steps.ts'
import { deskOf, fixersOf, holderOf, type Making, type Moment, type Stage } from './stage.ts'
import { itemsByTitle } from './texts/items.ts'

/** The move a step is; those beside the order's life are none. */
const moveOf: Partial<Record<StepName, MoveName>> = {
  'inner-note': 'note',
  'reporter-note': 'note',
  miss: 'call-back',
}
const beside: readonly StepName[] = ['follow', 'raise-risk', 'plan-risk', 'stand-down']

/** Somebody else than the fixer: the desk, now and then the branch secretary, as complaints are supervised. */
function callBackerOf(stage: Stage, moment: Moment): Member {
  const { staff, random } = stage
  const fixers = [holderOf(stage, moment), mediatorOf(stage, moment)]
  const [secretary] = withRole(staff, 'party-secretary')
  if (secretary && random.chance(0.12)) return secretary
  const roles = ['front-desk', 'steward', 'estate-manager'] as const
  const others = roles.flatMap((role) => withRole(staff, role)).filter((one) => !fixers.includes(one))
  return others[random.int(0, Math.min(others.length, 2) - 1)]!
}

/** What reporters do themselves; for those without an account the desk reopens and the rest is not made. */
function reportersMove(
  stage: Stage,
  { plan, reporter }: Moment,
  { do: what, text, rating }: Step,
): Making | null {
  if (what === 'reopen')
    return {
      by: reporter && plan.reporter === 'resident' ? reporter : deskOf(stage),
      name: 'reopen',
      input: { reason: text },
    }
  if (!reporter) return null
  switch (what) {
    case 'reporter-note':
      return { by: reporter, name: 'note', input: { text } }
    case 'confirm':
      return { by: reporter, name: 'confirm', input: { isSolved: true, rating, text } }
    case 'reject':
      return { by: reporter, name: 'confirm', input: { isSolved: false, text } }
    default:
      return { by: reporter, name: 'cancel', input: { reason: text } }
  }
}

/** How it comes to whoever fixes it. */
function givingOf(stage: Stage, { plan, order }: Moment, { do: what, text }: Step): Making | null {
  const { random } = stage
  switch (what) {
    case 'classify':
      return {
        by: deskOf(stage),
        name: 'classify',
        input: { categoryKey: plan.text.category, grade: plan.grade },
      }
    case 'assign':
      return {
        by: deskOf(stage),
        name: 'assign',
        input: { assigneeAccountId: random.pick(fixersOf(stage, plan)).accountId },
      }
    case 'claim':
      return { by: random.pick(fixersOf(stage, plan)), name: 'claim' }
    default: {
      const holder = holderOf(stage, { plan, order })
      const others = fixersOf(stage, plan).filter((one) => one.accountId !== holder.accountId)
      return others.length
        ? {
            by: holder,
            name: 'transfer',
            input: { assigneeAccountId: random.pick(others).accountId, reason: text },
          }
        : null
    }
  }
}

/** What was written for the step, or the prepared text that it names. */
const wordsOf = ({ template, text }: Step, { order }: Moment, holder: Member): string | undefined =>
  template ? preparedText(template, order, holder) : text

/** What the holder does and says. */
async function workOf(stage: Stage, moment: Moment, step: Step): Promise<Making> {
  const { plan, time } = moment
  const holder = holderOf(stage, moment)
  const words = wordsOf(step, moment, holder)
  const photo = async (variant: 'before' | 'after', has: boolean) =>
    has && plan.text.picture ? [await stage.photos.of(holder, plan.text.picture, variant, time)] : []
  switch (step.do) {
    case 'start':
      return { by: holder, name: 'start' }
    case 'note':
      return {
        by: holder,
        name: 'note',
        input: { text: words, fileIds: await photo('before', step.hasPhoto ?? false) },
      }
    case 'inner-note':
      return { by: holder, name: 'note', input: { text: step.text, isPublic: false } }
    default: {
      const isLast = step.text === undefined
      const fileIds = await photo('after', (step.hasPhoto ?? plan.hasAnswerPhoto) && isLast)
      const items = (isLast && itemsByTitle[plan.text.title]) || []
      return {
        by: holder,
        name: 'answer',
        input: { text: step.text ?? plan.text.answer, isSolved: true, fileIds, items },
      }
    }
  }
}

function callBackOf(stage: Stage, moment: Moment, step: Step): Making {
  const by = callBackerOf(stage, moment)
  const { rating, text } = step
  const said = { rating, text: wordsOf(step, moment, holderOf(stage, moment)) }
  switch (step.do) {
    case 'miss':
      return { by, name: 'call-back', input: { isReached: false, text: '电话无人接听，改时间再打' } }
    case 'call-back-solved':
      return { by, name: 'call-back', input: { isReached: true, isSolved: true, ...said } }
    default:
      return { by, name: 'call-back', input: { isReached: true, isSolved: false, text } }
  }
}

/** Who makes the move and what is said; null when there is nobody to. */
async function makingOf(stage: Stage, moment: Moment, step: Step): Promise<Making | null> {
  switch (step.do) {
    case 'classify':
    case 'assign':
    case 'claim':
    case 'transfer':
      return givingOf(stage, moment, step)
    case 'start':
    case 'note':
    case 'inner-note':
    case 'answer':
      return workOf(stage, moment, step)
    case 'pause':
    case 'resume':
      return waitingOf(stage, moment, step)
    case 'mediate':
    case 'settle':
    case 'refer':
      return settlingOf(stage, moment, step)
    case 'merge':
    case 'unmerge':
    case 'raise-risk':
    case 'plan-risk':
    case 'stand-down':
      return standingOf(stage, moment, step)
    case 'close':
      return { by: deskOf(stage), name: 'close', input: { reason: step.text } }
    case 'miss':
    case 'call-back-solved':
    case 'call-back-unsolved':
      return callBackOf(stage, moment, step)
    default:
      return reportersMove(stage, moment, step)
  }
}

function isPossible({ order, plan }: Moment, what: StepName): boolean {
  if (beside.includes(what)) return order.closedAt === null || what === 'stand-down'
  if (what === 'pause' || what === 'resume')
    return order.state === 'handling' && (order.pause !== null) === (what === 'resume')
  if (what === 'refer' || what === 'settle' || what === 'mediate')
    return plan.text.kind === 'dispute' && order.state in moves[what].paths
  return order.state in moves[moveOf[what] ?? (what as MoveName)].paths
}

/** Makes one step; null when the order has gone another way meanwhile. */
export async function makeStep(stage: Stage, moment: Moment, step: Step): Promise<OrderState | null> {
  const { order, time } = moment
  if (!isPossible(moment, step.do)) return null
  const making = await makingOf(stage, moment, step)
  if (!making) return null
  const made = await stage.actions.move(making.by, making.name, order, making.input ?? {}, time)
  return making.isBeside ? order : made
}
