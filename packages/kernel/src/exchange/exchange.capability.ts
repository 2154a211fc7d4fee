import { AppError, newId, roleTemplates, type LetterType } from '@linli/contract'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'

import { registerCapability } from '../action/capabilities.ts'
import type { ActionCtx } from '../action/context.ts'
import { readOverseers, type Overseer } from '../grants/overseers.ts'
import './exchange.messages.ts'

export interface MemberCompany {
  id: string
  name: string
  cities: string[]
}

export interface CompanyTie {
  accountId: string
  companyId: string
  /** In one of the company's own roles; otherwise as who lives, serves or trades in one of its estates. */
  isStaff: boolean
}

export interface ExchangeCapability {
  /**
   * Writes to the same plugin in another tenant, in this transaction; it arrives there as an event, in order per
   * key, with the sender vouched for by the database. Only to tenants above or below, to associations that oversee
   * this one, and to members that this association oversees: any other does not exist (`not_found`).
   */
  send<N extends string, B extends z.ZodType>(
    letter: LetterType<N, B>,
    to: { tenantId: string; key: string; body: z.input<B> },
  ): Promise<void>
  /** Associations that oversee this tenant's company today. */
  associations(): Promise<Overseer[]>
  /** Companies that this association oversees today, by name, at most 2,000. */
  companies(): Promise<MemberCompany[]>
  /**
   * Which of this association's own members belong to which of these companies, or to a tenant above or below them. Only
   * of companies it oversees or has overseen; where in the company, and as what, is not told.
   */
  ties(accountIds: readonly string[], companyIds: readonly string[]): Promise<CompanyTie[]>
}

declare module '../action/capabilities.ts' {
  interface Capabilities {
    exchange: ExchangeCapability
  }
}

async function readCompanies(ctx: ActionCtx): Promise<MemberCompany[]> {
  const { rows } = await ctx.tx.execute<{ id: string; name: string; cities: string[] }>(sql`
    select company_id as id, company_name as name, array_agg(city) as cities from kernel.members_overseen()
    group by 1, 2 order by 2 limit 2000`)
  return rows
}

const staffRoles = Object.entries(roleTemplates).flatMap(([role, { body }]) =>
  body === 'company' ? [role] : [],
)

async function readTies(
  ctx: ActionCtx,
  accountIds: readonly string[],
  companyIds: readonly string[],
): Promise<CompanyTie[]> {
  if (accountIds.length === 0 || companyIds.length === 0) return []
  const { rows } = await ctx.tx.execute<CompanyTie & Record<string, unknown>>(sql`
    select account_id as "accountId", company_id as "companyId", is_staff as "isStaff"
    from kernel.ties_with_companies(${sql.param([...accountIds])}::uuid[], ${sql.param([...companyIds])}::uuid[],
      ${sql.param(staffRoles)}::text[]) order by 1, 2`)
  return rows
}

registerCapability('exchange', ({ ctx, pluginId }) => ({
  async send(letter, { tenantId, key, body }) {
    if (!letter.name.startsWith(`${pluginId}.`))
      throw new AppError('capability_refused', { params: { capability: 'exchange', plugin: pluginId } })
    const text = JSON.stringify(letter.body.parse(body))
    const { rows } = await ctx.tx.execute<{ sent: 'sent' | 'no_relation' | 'not_enabled' }>(
      sql`select kernel.write_to(${tenantId}::uuid, ${newId()}::uuid, ${letter.name}, ${key}, ${text}::jsonb, ${ctx.requestId}) as sent`,
    )
    const sent = rows[0]?.sent
    if (sent === 'no_relation') throw new AppError('not_found', { reason: 'no_such_tenant' })
    if (sent === 'not_enabled') throw new AppError('conflict', { reason: 'plugin_not_enabled_there' })
  },
  associations: () => readOverseers(ctx.tx),
  companies: () => readCompanies(ctx),
  ties: (accountIds, companyIds) => readTies(ctx, accountIds, companyIds),
}))
