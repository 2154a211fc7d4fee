import { AppError } from '@linli/contract'
import { checkVersion } from '@linli/kernel'
import { and, eq, isNull } from 'drizzle-orm'

import { assertAppealsOpen, assertNotAppealedWith } from '../application/assert-appeals-open.ts'
import { assertUnlocked } from '../application/assert-unlocked.ts'
import type { WriteCtx } from '../kit.ts'
import { evidenceRowOf } from './evidence-rows.ts'
import { evidence, evidenceLinks } from './evidence.schema.ts'

const columns = {
  id: evidence.id,
  year: evidence.year,
  version: evidence.version,
  title: evidence.title,
  purpose: evidence.purpose,
}

/** A piece of this tenant as the author saw it, locked, with its parts; `stale_version` when it was changed since. */
export async function lockEvidence(ctx: WriteCtx, { id, version }: { id: string; version: number }) {
  const own = and(eq(evidence.tenantId, ctx.tenant.id), eq(evidence.id, id), isNull(evidence.removedAt))
  const [row] = await ctx.tx.select(columns).from(evidence).where(own).for('update')
  if (!row) throw new AppError('not_found')
  if (row.purpose === 'appeal') {
    await assertAppealsOpen(ctx, row.year)
    await assertNotAppealedWith(ctx, id)
  } else await assertUnlocked(ctx, row.year)
  if (row.version !== version) checkVersion(row, version, (await evidenceRowOf(ctx, id)) ?? row)
  const links = await ctx.tx
    .select({ part: evidenceLinks.part, isPrimary: evidenceLinks.isPrimary, state: evidenceLinks.state })
    .from(evidenceLinks)
    .where(and(eq(evidenceLinks.tenantId, ctx.tenant.id), eq(evidenceLinks.evidenceId, id)))
  return {
    ...row,
    parts: links.map(({ part }) => part).sort(),
    toConfirm: links.filter(({ state }) => state === 'to_confirm').map(({ part }) => part),
    isPrimary: links.some(({ isPrimary }) => isPrimary),
  }
}
