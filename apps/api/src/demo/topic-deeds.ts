import { AppError } from '@linli/contract'
import { defaultCategories, type TopicDetail, type TopicRow } from '@linli/smart-property-contract'

import { dayText, daysBefore } from './demo-time.ts'
import type { Member } from './demo.ts'
import type { Deed, Office, TopicMark } from './scenes/scene.ts'
import { secretaryOf, type Stage } from './stage.ts'

type Somebody = (office: Office) => Member
type Doing<What extends Deed['do']> = Extract<Deed, { do: What }>

const nameOf = new Map(defaultCategories.map(({ key, name }) => [key, name]))

/** The newest topic that bears the mark; each estate's story has one at most. */
async function topicOf(stage: Stage, { cause, category }: TopicMark, time: Date): Promise<TopicRow> {
  const { rows } = await stage.actions.run<{ rows: TopicRow[] }>(
    secretaryOf(stage),
    'topic.list',
    { cause, limit: 10 },
    time,
  )
  const topic = rows.find(({ categoryName }) => !category || categoryName === nameOf.get(category))
  if (!topic) throw new AppError('not_found', { reason: `no topic: ${cause}` })
  return topic
}

/** The branch decides, and who has to do what. */
export async function decide(
  stage: Stage,
  who: Somebody,
  { topic, decision, tasks }: Doing<'decide'>,
  time: Date,
): Promise<void> {
  const { id, version } = await topicOf(stage, topic, time)
  const input = {
    id,
    version,
    decision,
    decidedOn: dayText(time),
    tasks: tasks.map(({ text, to, days }) => ({
      text,
      assigneeAccountId: who(to).accountId,
      dueOn: dayText(daysBefore(time, -days)),
    })),
  }
  await stage.actions.run(secretaryOf(stage), 'topic.decide', input, time)
}

export async function decline(stage: Stage, { topic, reason }: Doing<'decline'>, time: Date): Promise<void> {
  const { id, version } = await topicOf(stage, topic, time)
  await stage.actions.run(secretaryOf(stage), 'topic.decline', { id, version, reason }, time)
}

/** Whoever has the task says what came of it. */
export async function finishTask(
  stage: Stage,
  { topic, task, result }: Doing<'finish-task'>,
  time: Date,
): Promise<void> {
  const { id } = await topicOf(stage, topic, time)
  const { taskRows } = await stage.actions.run<TopicDetail>(secretaryOf(stage), 'topic.get', { id }, time)
  const wanted = taskRows[task]!
  const by = stage.staff.find(({ accountId }) => accountId === wanted.assignee?.accountId)!
  await stage.actions.run(by, 'topic.finish-task', { id, taskId: wanted.id, result }, time)
}
