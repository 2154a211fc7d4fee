import { rubricSubject, type RubricCard } from '@linli/evaluation-contract'

import type { WriteCtx } from '../kit.ts'

const kind = 'rubric.review'

/** The version inside the console. */
export const rubricPath = (tenantId: string, id: string): string =>
  `/t/${tenantId}/p/evaluation/rubrics/${id}`

/** Who freezes finds it in their inbox: the association's or the company's administrator. */
export const askForReview = (ctx: WriteCtx, { id, title, label }: RubricCard): Promise<void> =>
  ctx.tasks.put({
    kind,
    title: title['zh-CN'],
    subtitle: label,
    subject: rubricSubject,
    subjectId: id,
    path: rubricPath(ctx.tenant.id, id),
    assignee: { role: ctx.tenant.kind === 'association' ? 'association-admin' : 'group-admin' },
  })

export const endReview = (ctx: WriteCtx, id: string): Promise<void> =>
  ctx.tasks.close(rubricSubject, id, kind)
