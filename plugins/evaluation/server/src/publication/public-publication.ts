import { publicViewSchema, type PublicView } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { entryInput, publicEntry } from '@linli/evaluation-contract/campaign'

import { and, eq, inArray } from 'drizzle-orm'

import { readCard } from '../campaign/campaign.sql.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { snapshotLeaves } from './publication.schema.ts'
import { getPublication, publicationsOf, type Publication } from './publication.sql.ts'
import { publicationWords } from './publication-words.ts'
import { publicLinkOf } from './share-publication.ts'

/** Why entries are others now, by the names they had; the reasons are part of what was signed. */
async function correctionsOf(ctx: ReadCtx, { manifest }: Publication) {
  const words = publicationWords[ctx.actor.locale]
  const corrects = manifest.corrects ?? []
  if (corrects.length === 0) return undefined
  const former = await ctx.tx
    .select({ leafHash: snapshotLeaves.leafHash, payload: snapshotLeaves.payload })
    .from(snapshotLeaves)
    .where(
      and(
        eq(snapshotLeaves.tenantId, ctx.tenant.id),
        inArray(
          snapshotLeaves.leafHash,
          corrects.map(({ leafHash }) => leafHash),
        ),
      ),
    )
  const names = new Map(former.map(({ leafHash, payload }) => [leafHash, publicEntry.parse(payload).estate]))
  return {
    title: words.corrections,
    lines: corrects
      .slice(0, 500)
      .map(({ leafHash, reason }) => words.correction(names.get(leafHash) ?? words.formerEntry, reason)),
  }
}

/** Where to go on: the latest publication, as far as it was shared too, and the page that checks a proof file. */
async function linksOf(ctx: ReadCtx, newest: string | null) {
  const words = publicationWords[ctx.actor.locale]
  const shared = newest === null ? null : await ctx.links.find(publicLinkOf(newest))
  return [
    ...(shared ? [{ label: words.newest, path: `/l/${shared.code}` }] : []),
    { label: words.verify, path: '/verify' },
  ]
}

/** What a short link shows without login: hash and key to hold against an estate's proof file, and what came before. */
export const publicPublication = defineQuery({
  name: 'evaluation.campaign.public-view',
  can: ['read', campaignSubject],
  input: entryInput,
  output: publicViewSchema,
  async run(ctx, { id }): Promise<PublicView> {
    const words = publicationWords[ctx.actor.locale]
    const publication = await getPublication(ctx, id)
    const { campaignId, kind, count, manifestHash, publicKey, publishedAt } = publication
    const [{ title }, all] = await Promise.all([readCard(ctx, campaignId), publicationsOf(ctx, campaignId)])
    const newest = all[0]?.id ?? id
    const isLatest = newest === id
    const [notes, links] = await Promise.all([
      correctionsOf(ctx, publication),
      linksOf(ctx, isLatest ? null : newest),
    ])
    return {
      title,
      state: { label: words.kinds[kind], tone: isLatest ? 'good' : 'warn' },
      lead: isLatest ? words.latest : words.superseded,
      facts: [
        { label: words.estates, value: String(count) },
        { label: words.hash, value: manifestHash },
        { label: words.key, value: publicKey },
      ],
      steps: all
        .toReversed()
        .slice(-100)
        .map((one) => ({
          title: words.step(one.seq, words.kinds[one.kind]),
          at: one.publishedAt,
          tone: 'plain',
        })),
      updatedAt: publishedAt,
      ...(notes ? { notes } : {}),
      links,
    }
  },
})
