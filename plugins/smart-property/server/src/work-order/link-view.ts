import type { LinkRow } from '@linli/smart-property-contract'

import type { workOrderLinks } from './links.schema.ts'

type LinkRecord = Pick<
  typeof workOrderLinks.$inferSelect,
  'id' | 'workOrderId' | 'relation' | 'subject' | 'subjectId' | 'label' | 'path' | 'createdAt' | 'byName'
>

/** A link as staff see it. */
export const toLink = (link: LinkRecord): LinkRow => ({
  id: link.id,
  orderId: link.workOrderId,
  relation: link.relation,
  subject: link.subject,
  subjectId: link.subjectId,
  label: link.label,
  path: link.path,
  at: link.createdAt,
  byName: link.byName,
})
