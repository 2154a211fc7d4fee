import { atHour, daysBefore } from './demo-time.ts'
import type { Demo, Member } from './demo.ts'
import { addRulebook, holdReview, publish } from './paper-deeds.ts'
import { firstWith } from './people.ts'
import type { Act, Office } from './scenes/scene.ts'
import { secretaryOf, type Stage } from './stage.ts'
import { decide, decline, finishTask } from './topic-deeds.ts'

export const actTime = ({ now }: Pick<Demo, 'now'>, { daysAgo, hour }: Act): Date =>
  atHour(daysBefore(now, daysAgo), hour)

const somebody = (stage: Stage, office: Office): Member => {
  const { staff, residents } = stage
  switch (office) {
    case 'manager':
      return firstWith(staff, 'estate-manager')
    case 'secretary':
      return secretaryOf(stage)
    case 'director':
      return firstWith(residents, 'committee-director')
    case 'desk':
      return firstWith(staff, 'front-desk')
    default:
      return firstWith(staff, office)
  }
}

/** Orders by their tags, as they are now; those that were not reported yet are left out. */
const ordersOf = (stage: Stage, tags: readonly string[]) => tags.flatMap((tag) => stage.tagged.get(tag) ?? [])

async function closeTogether(stage: Stage, tags: readonly string[], reason: string, time: Date) {
  const found = ordersOf(stage, tags)
  const orders = found.map(({ order: { id, version } }) => ({ id, version }))
  const input = { orders, operation: 'close', text: reason }
  await stage.actions.run(somebody(stage, 'manager'), 'work-order.batch', input, time)
  for (const each of found) each.touch()
}

/** What somebody of the estate does beside the moves of one order. */
export async function doAct(stage: Stage, act: Act): Promise<void> {
  const time = actTime(stage.demo, act)
  const who = (office: Office) => somebody(stage, office)
  switch (act.do) {
    case 'propose': {
      const orderIds = ordersOf(stage, act.orders).map(({ order }) => order.id)
      const { title, text } = act
      await stage.actions.run(who(act.by), 'topic.propose', { orderIds, title, text }, time)
      return
    }
    case 'decide':
      return decide(stage, who, act, time)
    case 'decline':
      return decline(stage, act, time)
    case 'finish-task':
      return finishTask(stage, act, time)
    case 'batch-close':
      return closeTogether(stage, act.orders, act.reason, time)
    case 'share': {
      const [shared] = ordersOf(stage, [act.order])
      if (shared) await stage.actions.run(who('steward'), 'work-order.share', { id: shared.order.id }, time)
      return
    }
    case 'publish':
      return publish(stage, who('manager'), act, time)
    case 'review':
      return holdReview(stage, who('manager'), act.month, time)
    case 'rulebook':
      return addRulebook(stage, who('secretary'), time)
  }
}
