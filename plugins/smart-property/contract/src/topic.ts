import { idSchema, page, pageQuery, roleKeys } from '@linli/contract'
import { z } from 'zod'

import { line, text } from './work-order/inputs.ts'

/** Why something became a topic of the Party branch: by rule, or by somebody's proposal. */
export const topicCauses = ['overdue-twice', 'reopened-twice', 'many-similar', 'proposed'] as const
export type TopicCause = (typeof topicCauses)[number]

/** 提议, 不列入, 已决议, 已办结. */
export const topicStates = ['proposed', 'declined', 'decided', 'done'] as const
export type TopicState = (typeof topicStates)[number]

const ref = { id: idSchema, version: z.int().min(1) }

export const proposeTopicInput = z.object({
  orderIds: z.array(idSchema).min(1).max(50),
  title: line(60),
  text: z.string().trim().max(2000).default(''),
})
export const declineTopicInput = z.object({ ...ref, reason: text })

/** Who has to do it: one member of staff, or whoever holds a role. */
const topicTask = z
  .object({
    text: line(200),
    assigneeAccountId: idSchema.optional(),
    role: z.enum(roleKeys).optional(),
    dueOn: z.iso.date().optional(),
  })
  .refine((task) => (task.assigneeAccountId === undefined) !== (task.role === undefined), {
    path: ['role'],
    message: 'one_assignee',
  })
/** The branch's decision; its tasks come back on the timeline of each order of the topic. */
export const decideTopicInput = z.object({
  ...ref,
  decision: text,
  decidedOn: z.iso.date(),
  tasks: z.array(topicTask).max(20).default([]),
})
export const finishTopicTaskInput = z.object({ id: idSchema, taskId: idSchema, result: line(500) })

export const topicTaskRow = z.object({
  id: idSchema,
  text: z.string(),
  assignee: z.object({ accountId: idSchema, name: z.string() }).nullable(),
  role: z.enum(roleKeys).nullable(),
  dueOn: z.string().nullable(),
  done: z.object({ at: z.string(), byName: z.string(), result: z.string() }).nullable(),
  canFinish: z.boolean(),
})

export const topicRow = z.object({
  id: idSchema,
  version: z.int(),
  title: z.string(),
  text: z.string(),
  cause: z.enum(topicCauses),
  state: z.enum(topicStates),
  categoryName: z.string().nullable(),
  place: z.string(),
  orders: z.int(),
  tasks: z.int(),
  tasksDone: z.int(),
  proposedAt: z.string(),
  proposedByName: z.string(),
  decidedOn: z.string().nullable(),
})
export type TopicRow = z.output<typeof topicRow>

export const topicDetail = topicRow.extend({
  decision: z.string().nullable(),
  decidedByName: z.string().nullable(),
  taskRows: z.array(topicTaskRow),
  orderRows: z.array(
    z.object({
      id: idSchema,
      number: z.string(),
      title: z.string(),
      place: z.string(),
      state: z.string(),
      isLate: z.boolean(),
      reopenCount: z.int(),
    }),
  ),
  canDecide: z.boolean(),
})
export type TopicDetail = z.output<typeof topicDetail>

export const topicsInput = z.object({
  limit: pageQuery.limit,
  cursor: pageQuery.cursor,
  q: pageQuery.q,
  state: z.enum(topicStates).optional(),
  cause: z.enum(topicCauses).optional(),
})
export const topicPage = page(topicRow)
export const getTopicInput = z.object({ id: idSchema })
