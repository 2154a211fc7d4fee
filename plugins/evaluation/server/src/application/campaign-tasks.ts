import { applicationSubject } from '@linli/evaluation-contract'
import type { CampaignDates } from '@linli/evaluation-contract/campaign'
import type { RoleKey } from '@linli/contract'

import { endOfDay } from '../campaign/day-times.rules.ts'
import type { WriteCtx } from '../kit.ts'

const answer = 'application.answer'
const apply = 'application.apply'
const declare = 'application.declare'

/** Who answers for a company, and who applies for an estate. */
export const companyRoles = ['group-admin', 'group-operator'] as const satisfies RoleKey[]
export const estateRoles = ['estate-manager', 'party-secretary'] as const satisfies RoleKey[]

/** The page of received campaigns with this one open; an estate finds its own application there. */
export const campaignPath = (tenantId: string, campaignId: string): string =>
  `/t/${tenantId}/p/evaluation/received?open=${campaignId}`

interface About {
  /** The campaign's id. */
  id: string
  title: string
  associationName: string
  dates: CampaignDates
}

interface Wanted {
  kind: string
  roles: readonly RoleKey[]
  dueOn: string
}

async function put(
  ctx: WriteCtx,
  { id, title, associationName }: About,
  { kind, roles, dueOn }: Wanted,
): Promise<void> {
  for (const role of roles)
    await ctx.tasks.put({
      kind,
      title,
      subtitle: associationName,
      subject: applicationSubject,
      subjectId: id,
      path: campaignPath(ctx.tenant.id, id),
      assignee: { role },
      dueAt: endOfDay(dueOn, ctx.tenant.timezone).toISOString(),
    })
}

/** The company is asked whether it takes part. */
export const askForAnswer = (ctx: WriteCtx, about: About): Promise<void> =>
  put(ctx, about, { kind: answer, roles: companyRoles, dueOn: about.dates.applyBy })
export const endAsking = (ctx: WriteCtx, id: string): Promise<void> =>
  ctx.tasks.close(applicationSubject, id, answer)

/** The estate may apply; the task is about the campaign. */
export const inviteToApply = (ctx: WriteCtx, about: About): Promise<void> =>
  put(ctx, about, { kind: apply, roles: estateRoles, dueOn: about.dates.applyBy })
export const endApplying = (ctx: WriteCtx, id: string): Promise<void> =>
  ctx.tasks.close(applicationSubject, id, apply)

/** The estate is accepted and declares its points before the company hands them over. */
export const askToDeclare = (ctx: WriteCtx, about: About): Promise<void> =>
  put(ctx, about, { kind: declare, roles: estateRoles, dueOn: about.dates.lockBy })
export const endDeclaring = (ctx: WriteCtx, id: string): Promise<void> =>
  ctx.tasks.close(applicationSubject, id, declare)
