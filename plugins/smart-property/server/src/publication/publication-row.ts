import type { PublicationRow } from '@linli/smart-property-contract'

import { publications } from './publication.schema.ts'

export const publicationColumns = {
  id: publications.id,
  title: publications.title,
  categoryName: publications.categoryName,
  place: publications.place,
  from: publications.fromDay,
  to: publications.toDay,
  orders: publications.orders,
  solved: publications.solved,
  done: publications.done,
  photos: publications.photos,
  publishedAt: publications.createdAt,
  publishedByName: publications.publishedByName,
  withdrawnAt: publications.withdrawnAt,
}

/** A row of the table as people see it. */
export const toPublication = (row: typeof publications.$inferSelect): PublicationRow => ({
  id: row.id,
  title: row.title,
  categoryName: row.categoryName,
  place: row.place,
  from: row.fromDay,
  to: row.toDay,
  orders: row.orders,
  solved: row.solved,
  done: row.done,
  photos: row.photos,
  publishedAt: row.createdAt,
  publishedByName: row.publishedByName,
  withdrawnAt: row.withdrawnAt,
})
