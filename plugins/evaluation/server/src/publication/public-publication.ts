import { publicViewSchema, type PublicView } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { entryInput } from '@linli/evaluation-contract/campaign'

import { readCard } from '../campaign/campaign.sql.ts'
import { defineQuery } from '../kit.ts'
import { getPublication, publicationsOf } from './publication.sql.ts'
import { publicationWords } from './publication-words.ts'

/** What a short link shows without login: hash and key to hold against an estate's proof file, and what came before. */
export const publicPublication = defineQuery({
  name: 'evaluation.campaign.public-view',
  can: ['read', campaignSubject],
  input: entryInput,
  output: publicViewSchema,
  async run(ctx, { id }): Promise<PublicView> {
    const words = publicationWords[ctx.actor.locale]
    const { campaignId, kind, count, manifestHash, publicKey, publishedAt } = await getPublication(ctx, id)
    const [{ title }, all] = await Promise.all([readCard(ctx, campaignId), publicationsOf(ctx, campaignId)])
    const isLatest = all[0]?.id === id
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
    }
  },
})
