import { AppError } from '@linli/contract'
import { keyset, likeAnywhere } from '@linli/kernel'
import { topicPage, topicsInput, topicSubject, workOrderSubject } from '@linli/smart-property-contract'
import { and, eq, ilike, or } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { toTopicRow, type TopicRecord } from './topic-row.ts'
import { topics } from './topic.schema.ts'
import { topicColumns } from './topic.sql.ts'

const sorts = {
  createdAt: { column: topics.createdAt, type: 'timestamptz', of: (row: TopicRecord) => row.createdAt },
} as const

/** What was put before the Party branch, newest first (clauses 5.2.1.1 b, 5.2.2.1). */
export const listTopics = defineQuery({
  name: 'smart-property.topic.list',
  can: ['read', topicSubject],
  input: topicsInput,
  output: topicPage,
  async run(ctx, { limit, cursor, q, state, cause }) {
    // Pages longer than a screen's are an export's.
    if (limit > 100 && !ctx.ability.can('export', workOrderSubject)) throw new AppError('forbidden')
    const keys = keyset({
      sorts,
      sort: '-createdAt',
      id: topics.id,
      idOf: (row: TopicRecord) => row.id,
      cursor,
      limit,
      filters: { q, state, cause },
    })
    const found = q
      ? or(
          ilike(topics.title, likeAnywhere(q)),
          ilike(topics.text, likeAnywhere(q)),
          ilike(topics.place, likeAnywhere(q)),
        )
      : undefined
    const rows = await ctx.tx
      .select(topicColumns)
      .from(topics)
      .where(
        and(
          found,
          state ? eq(topics.state, state) : undefined,
          cause ? eq(topics.cause, cause) : undefined,
          keys.where,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    const page = keys.page(rows)
    return { ...page, rows: page.rows.map(toTopicRow) }
  },
})
