import { roleTemplates, type RoleKey, type TenantKind } from '@linli/contract'
import { factSubject, type ClaimRow } from '@linli/evaluation-contract'

import type { WriteCtx } from '../kit.ts'

const kind = 'claim.verify'

/** The catalogue with the metric open. */
export const factPath = (tenantId: string, metric: string): string =>
  `/t/${tenantId}/p/evaluation/facts?open=${encodeURIComponent(metric)}`

const isHeldAt = (role: RoleKey, tenantKind: TenantKind): boolean =>
  roleTemplates[role].at.some((at) => at === tenantKind)

/** The roles of this kind of tenant that may verify here, departures of the role matrix included. */
async function verifiers({ people, tenant }: WriteCtx): Promise<RoleKey[]> {
  const allowed = await people.rolesAllowed()
  return allowed
    .filter(({ permission, role }) => permission === `${factSubject}.verify` && isHeldAt(role, tenant.kind))
    .map(({ role }) => role)
}

/** Whoever may verify finds the claim in the inbox. */
export async function askToVerify(ctx: WriteCtx, claim: ClaimRow): Promise<void> {
  for (const role of await verifiers(ctx))
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
