import { factSubject, type ClaimRow } from '@linli/evaluation-contract'

import type { WriteCtx } from '../kit.ts'
import { rolesThatMay } from '../people/roles-that-may.ts'

const kind = 'claim.verify'

/** The catalogue with the metric open. */
export const factPath = (tenantId: string, metric: string): string =>
  `/t/${tenantId}/p/evaluation/facts?open=${encodeURIComponent(metric)}`

/** Whoever may verify finds the claim in the inbox. */
export async function askToVerify(ctx: WriteCtx, claim: ClaimRow): Promise<void> {
  for (const role of await rolesThatMay(ctx, `${factSubject}.verify`))
    await ctx.tasks.put({
      kind,
      title: claim.title['zh-CN'],
      subtitle: claim.enteredByName,
      subject: factSubject,
      subjectId: claim.id,
      path: factPath(ctx.tenant.id, claim.metric),
      assignee: { role },
    })
}

export const endVerifying = (ctx: WriteCtx, id: string): Promise<void> =>
  ctx.tasks.close(factSubject, id, kind)

/** Who entered a claim hears that it does not count, unless it was their own doing. */
export async function tellEnterer(
  ctx: WriteCtx,
  claim: ClaimRow,
  { enteredBy, what }: { enteredBy: string | null; what: 'refused' | 'withdrawn' },
): Promise<void> {
  if (enteredBy === null || claim.enteredByMe) return
  const params = { title: claim.title['zh-CN'], by: ctx.actor.name, reason: claim.reason ?? '' }
  await ctx.notify.send({
    to: { accountIds: [enteredBy] },
    kind: `claim.${what}`,
    title: { key: `claim_${what}.title`, params },
    body: { key: `claim_${what}.body`, params },
    path: factPath(ctx.tenant.id, claim.metric),
  })
}
