import { AppError, idSchema } from '@linli/contract'
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'

import { checkVersion } from '../action/version.ts'
import { defineAction } from '../plugins/kernel-plugin.ts'
import { mineOf } from './list-tasks.ts'
import { tasks } from './tasks.schema.ts'

/** Takes an own task, or one of an own role, off the list. Doing it twice is said, not repeated. */
export const finishTask = defineAction({
  name: 'kernel.task.finish',
  can: 'member',
  input: z.object({ id: idSchema, version: z.int().min(1) }),
  output: z.object({ id: idSchema, doneAt: z.string(), version: z.int() }),
  async run(ctx, { id, version }) {
    const [task] = await ctx.tx
      .select({ version: tasks.version, title: tasks.title, doneAt: tasks.doneAt, doneBy: tasks.doneBy })
      .from(tasks)
      .where(and(eq(tasks.tenantId, ctx.tenant.id), eq(tasks.id, id), mineOf(ctx)))
      .for('update')
    if (!task) throw new AppError('not_found')
    if (task.doneAt) throw new AppError('illegal_move', { reason: 'task_done_already', current: task })
    checkVersion(task, version)
    const doneAt = ctx.now.toISOString()
    await ctx.tx
      .update(tasks)
      .set({ doneAt, doneBy: ctx.actor.accountId, version: sql`${tasks.version} + 1`, updatedAt: sql`now()` })
      .where(eq(tasks.id, id))
    ctx.audit({
      subject: 'kernel.task',
      id,
      before: { title: task.title, doneAt: null },
      after: { title: task.title, doneAt },
    })
    return { id, doneAt, version: version + 1 }
  },
})
