import { newId, type RoleKey } from '@linli/contract'
import { and, eq, isNull, sql } from 'drizzle-orm'

import { registerCapability } from '../action/capabilities.ts'
import { tasks } from './tasks.schema.ts'

export interface NewTask {
  kind: string
  /** What it is about; what is to be done with it is worded by `task.<plugin>.<kind>`, with this as `{title}`. */
  title: string
  subtitle?: string
  subject: string
  subjectId: string
  /** Path inside the shell that opens the record. */
  path: string
  assignee: { accountId: string } | { role: RoleKey }
  dueAt?: string | null
  /** 1 most urgent, 5 least. */
  priority?: number
}

export interface TasksCapability {
  /** Puts a task into an inbox; an open one of the same kind, record and assignee is brought up to date instead. */
  put(task: NewTask): Promise<void>
  /** Says anew until when a record's open tasks of one kind are due; what was taken off a list stays off. */
  moveDue(subject: string, subjectId: string, kind: string, dueAt: string | null): Promise<void>
  /** Closes the open tasks of a record, all or of one kind. */
  close(subject: string, subjectId: string, kind?: string): Promise<void>
}

declare module '../action/capabilities.ts' {
  interface Capabilities {
    tasks: TasksCapability
  }
}

registerCapability('tasks', ({ ctx, pluginId }) => ({
  async put(task) {
    const isAccount = 'accountId' in task.assignee
    const values = {
      pluginId,
      kind: task.kind,
      title: task.title,
      subtitle: task.subtitle ?? '',
      subject: task.subject,
      subjectId: task.subjectId,
      path: task.path,
      assigneeAccountId: 'accountId' in task.assignee ? task.assignee.accountId : null,
      assigneeRole: 'role' in task.assignee ? task.assignee.role : null,
      dueAt: task.dueAt ?? null,
      priority: task.priority ?? 3,
    }
    const same = and(
      eq(tasks.pluginId, pluginId),
      eq(tasks.kind, task.kind),
      eq(tasks.subject, task.subject),
      eq(tasks.subjectId, task.subjectId),
      isAccount
        ? eq(tasks.assigneeAccountId, values.assigneeAccountId!)
        : eq(tasks.assigneeRole, values.assigneeRole!),
      isNull(tasks.doneAt),
    )
    const updated = await ctx.tx
      .update(tasks)
      .set({ ...values, updatedAt: sql`now()` })
      .where(same)
      .returning({ id: tasks.id })
    if (updated.length === 0) await ctx.tx.insert(tasks).values({ id: newId(), ...values })
  },
  async moveDue(subject, subjectId, kind, dueAt) {
    await ctx.tx
      .update(tasks)
      .set({ dueAt, updatedAt: sql`now()` })
      .where(
        and(
          eq(tasks.subject, subject),
          eq(tasks.subjectId, subjectId),
          eq(tasks.kind, kind),
          isNull(tasks.doneAt),
        ),
      )
  },
  async close(subject, subjectId, kind) {
    await ctx.tx
      .update(tasks)
      .set({ doneAt: sql`now()`, doneBy: ctx.actor.accountId, updatedAt: sql`now()` })
      .where(
        and(
          eq(tasks.subject, subject),
          eq(tasks.subjectId, subjectId),
          isNull(tasks.doneAt),
          kind ? eq(tasks.kind, kind) : undefined,
        ),
      )
  },
}))
