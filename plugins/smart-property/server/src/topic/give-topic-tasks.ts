import { AppError, newId, roleTemplates, type RoleKey } from '@linli/contract'
import type { decideTopicInput, permissions } from '@linli/smart-property-contract'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import type { WriteCtx } from '../kit.ts'
import { topicPath } from './open-topic.ts'
import type { TopicRecord } from './topic-row.ts'
import { topicTasks } from './topic.schema.ts'

export type NewTopicTask = z.output<typeof decideTopicInput>['tasks'][number]

/** The inbox knows each task of a decision by an id of its own: one person may have several. */
export const topicTaskSubject = 'smart-property.topic-task'
export const topicTask = 'topic.task'

const taskRights = [
  'smart-property.topic.read',
  'smart-property.topic.finish',
] satisfies (keyof typeof permissions)[]

/** Whether roles of an estate see topics and may finish what was decided, as rights are given and taken here. */
async function taskRoles(ctx: WriteCtx): Promise<(roles: readonly string[]) => boolean> {
  const allowed = (await ctx.people.rolesAllowed()).filter(({ role }) =>
    (roleTemplates[role].at as readonly string[]).includes('estate'),
  )
  return (roles) =>
    taskRights.every((right) =>
      allowed.some(({ permission, role }) => permission === right && roles.includes(role)),
    )
}

/** Names of those who get a task by name; refused for who is no member here, or would not see it. */
export async function assigneesOf(
  ctx: WriteCtx,
  tasks: readonly NewTopicTask[],
): Promise<Map<string, string>> {
  if (tasks.length === 0) return new Map()
  const [colleagues, mayDo] = await Promise.all([
    ctx.people.byAccount([...new Set(tasks.flatMap(({ assigneeAccountId }) => assigneeAccountId ?? []))]),
    taskRoles(ctx),
  ])
  const issues = tasks.flatMap(({ assigneeAccountId, role }, position) => {
    const roles = role ? [role] : (colleagues.get(assigneeAccountId!)?.roles ?? [])
    if (mayDo(roles)) return []
    return [{ path: `tasks.${position}.${role ? 'role' : 'assigneeAccountId'}`, rule: 'sees_no_topics' }]
  })
  if (issues.length > 0) throw new AppError('bad_input', { issues })
  return new Map([...colleagues].map(([accountId, { name }]) => [accountId, name]))
}

/** Keeps the tasks of a decision, puts each into an inbox and tells whoever has to do them. */
export async function giveTasks(
  ctx: WriteCtx,
  topic: TopicRecord,
  tasks: readonly NewTopicTask[],
  names: ReadonlyMap<string, string>,
): Promise<void> {
  if (tasks.length === 0) return
  const made = await ctx.tx
    .insert(topicTasks)
    .values(
      tasks.map(({ text, assigneeAccountId, role, dueOn }, position) => ({
        id: newId(),
        topicId: topic.id,
        text,
        assigneeAccountId: assigneeAccountId ?? null,
        assigneeName: assigneeAccountId ? (names.get(assigneeAccountId) ?? '') : null,
        role: role ?? null,
        dueOn: dueOn ?? null,
        position,
      })),
    )
    .returning({
      id: topicTasks.id,
      text: topicTasks.text,
      accountId: topicTasks.assigneeAccountId,
      role: topicTasks.role,
      // The day is over when the estate's clock says so.
      dueAt: sql<
        string | null
      >`((${topicTasks.dueOn} + 1)::timestamp at time zone ${ctx.tenant.timezone}::text)`,
    })
  for (const { id, text, accountId, role, dueAt } of made)
    await ctx.tasks.put({
      kind: topicTask,
      title: text,
      subtitle: topic.title,
      subject: topicTaskSubject,
      subjectId: id,
      path: topicPath(ctx.tenant.id, topic.id),
      assignee: accountId ? { accountId } : { role: role! },
      dueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
      priority: 2,
    })
  await tellAssignees(ctx, topic, made)
}

/** One notice a person or role, however many tasks they got. */
async function tellAssignees(
  ctx: WriteCtx,
  topic: TopicRecord,
  tasks: readonly { text: string; accountId: string | null; role: RoleKey | null }[],
): Promise<void> {
  for (const own of Map.groupBy(tasks, ({ accountId, role }) => accountId ?? role).values()) {
    const [{ accountId, role }] = own as [(typeof own)[0]]
    const params = { title: topic.title, tasks: own.map(({ text }) => text).join('；') }
    await ctx.notify.send({
      to: accountId ? { accountIds: [accountId] } : { roles: [role!] },
      kind: 'topic.assigned',
      title: { key: 'topic_assigned.title', params },
      body: { key: 'topic_assigned.body', params },
      path: topicPath(ctx.tenant.id, topic.id),
      channels: ['wechat'],
      dedupeKey: `topic-tasks:${topic.id}:${accountId ?? role}`,
    })
  }
}
