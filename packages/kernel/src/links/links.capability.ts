import { randomBytes } from 'node:crypto'

import { AppError, newId } from '@linli/contract'
import { and, eq, gt, inArray, isNull, or, sql, type SQL } from 'drizzle-orm'

import { registerCapability } from '../action/capabilities.ts'
import type { ActionCtx } from '../action/context.ts'
import { codeFrom, codeLength, isOwnPath } from './link-code.rules.ts'
import { shortLinks } from './links.schema.ts'

export interface NewLink {
  subject: string
  id: string
  /** `/m/...` or `/console/...`: where the short address leads. */
  publicPath: string
  expiresAt?: Date
}

type LinkTo = Pick<NewLink, 'subject' | 'id' | 'publicPath'>

export interface MadeLink {
  code: string
  /** Absolute short address, what the QR code holds. */
  url: string
}

export interface LinksCapability {
  /** The short address of a record; the living one of the same path is given again. */
  create(link: NewLink): Promise<MadeLink>
  /** The living short address of a record that leads there, without making one. */
  find(link: LinkTo): Promise<MadeLink | null>
  /** The same of many records that one path shows, by record; those without any are left out. */
  findMany(subject: string, ids: readonly string[], publicPath: string): Promise<Map<string, MadeLink>>
  /** Ends all short addresses of a record. */
  revoke(subject: string, id: string): Promise<void>
}

declare module '../action/capabilities.ts' {
  interface Capabilities {
    links: LinksCapability
  }
}

/** The code of a record's link that was not revoked and expires as asked. */
async function livingCode(
  ctx: Pick<ActionCtx, 'tx'>,
  { subject, id, publicPath }: LinkTo,
  expiry: SQL | undefined,
): Promise<string | null> {
  const [living] = await ctx.tx
    .select({ code: shortLinks.code })
    .from(shortLinks)
    .where(
      and(
        eq(shortLinks.subject, subject),
        eq(shortLinks.subjectId, id),
        eq(shortLinks.publicPath, publicPath),
        isNull(shortLinks.revokedAt),
        expiry,
      ),
    )
    .limit(1)
  return living?.code ?? null
}

/** Codes of many records that lead somewhere now. */
const livingCodes = (
  { tx, now }: Pick<ActionCtx, 'tx' | 'now'>,
  { subject, ids, publicPath }: { subject: string; ids: readonly string[]; publicPath: string },
) =>
  tx
    .select({ id: shortLinks.subjectId, code: shortLinks.code })
    .from(shortLinks)
    .where(
      and(
        eq(shortLinks.subject, subject),
        inArray(shortLinks.subjectId, [...ids]),
        eq(shortLinks.publicPath, publicPath),
        isNull(shortLinks.revokedAt),
        or(isNull(shortLinks.expiresAt), gt(shortLinks.expiresAt, now.toISOString())),
      ),
    )

registerCapability('links', ({ kernel, ctx, pluginId }) => {
  const urlOf = (code: string) => new URL(`/l/${code}`, kernel.config.publicUrl).href
  return {
    async create({ subject, id, publicPath, expiresAt }) {
      if (!isOwnPath(publicPath))
        throw new AppError('bad_input', { issues: [{ path: 'publicPath', rule: 'invalid' }] })
      const expires = expiresAt?.toISOString() ?? null
      const living = await livingCode(
        ctx,
        { subject, id, publicPath },
        expires ? eq(shortLinks.expiresAt, expires) : isNull(shortLinks.expiresAt),
      )
      if (living) return { code: living, url: urlOf(living) }
      const code = codeFrom(randomBytes(codeLength))
      await ctx.tx.insert(shortLinks).values({
        id: newId(),
        code,
        pluginId,
        subject,
        subjectId: id,
        publicPath,
        expiresAt: expires,
        createdBy: ctx.actor.accountId,
      })
      return { code, url: urlOf(code) }
    },
    async find(link) {
      const now = ctx.now.toISOString()
      const living = await livingCode(
        ctx,
        link,
        or(isNull(shortLinks.expiresAt), gt(shortLinks.expiresAt, now)),
      )
      return living === null ? null : { code: living, url: urlOf(living) }
    },
    async findMany(subject, ids, publicPath) {
      const rows = await livingCodes(ctx, { subject, ids, publicPath })
      return new Map(rows.map(({ id, code }) => [id, { code, url: urlOf(code) }]))
    },
    async revoke(subject, id) {
      await ctx.tx
        .update(shortLinks)
        .set({
          revokedAt: ctx.now.toISOString(),
          version: sql`${shortLinks.version} + 1`,
          updatedAt: sql`now()`,
        })
        .where(
          and(eq(shortLinks.subject, subject), eq(shortLinks.subjectId, id), isNull(shortLinks.revokedAt)),
        )
    },
  }
})
