import { AppError } from '@linli/contract'
import { keyset, likeAnywhere } from '@linli/kernel'
import {
  publicationPage,
  publicationsInput,
  publicationSubject,
  type PublicationRow,
} from '@linli/smart-property-contract'
import { and, ilike, isNull, or } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { publicationColumns } from './publication-row.ts'
import { publications } from './publication.schema.ts'

const sorts = {
  publishedAt: {
    column: publications.createdAt,
    type: 'timestamptz',
    of: (row: PublicationRow) => row.publishedAt,
  },
} as const

const containing = (text: string | undefined) => {
  if (!text) return undefined
  const { title, categoryName, place, done } = publications
  return or(...[title, categoryName, place, done].map((column) => ilike(column, likeAnywhere(text))))
}

/** What was published, newest first; what was withdrawn only to who publishes. */
export const listPublications = defineQuery({
  name: 'smart-property.publication.list',
  can: ['read', publicationSubject],
  input: publicationsInput,
  output: publicationPage,
  async run(ctx, { limit, cursor, q, view }) {
    const isPublisher = ctx.ability.can('publish', publicationSubject)
    // Pages longer than a screen's are an export's.
    if (!isPublisher && (view === 'all' || limit > 100)) throw new AppError('forbidden')
    const keys = keyset({
      sorts,
      sort: '-publishedAt',
      id: publications.id,
      idOf: (row: PublicationRow) => row.id,
      cursor,
      limit,
      filters: [q, view],
    })
    const rows = await ctx.tx
      .select(publicationColumns)
      .from(publications)
      .where(and(view === 'all' ? undefined : isNull(publications.withdrawnAt), containing(q), keys.where))
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    return keys.page(rows)
  },
})
