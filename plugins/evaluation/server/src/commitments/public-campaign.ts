import { publicViewSchema, type PublicView } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { dateOrder, shareCampaignInput, type CampaignCard } from '@linli/evaluation-contract/campaign'
import { and, eq } from 'drizzle-orm'

import { chainHead, type ChainEnd } from '../campaign/append-event.ts'
import { campaignEvents, campaigns } from '../campaign/campaign.schema.ts'
import { campaignStateNames } from '../campaign/campaign-names.ts'
import { readCard } from '../campaign/campaign.sql.ts'
import { defineQuery, type ReadCtx } from '../kit.ts'
import { isDrawStep } from '../panel/read-draw.ts'
import { publicationWords } from '../publication/publication-words.ts'
import { publicationsOf, type Publication } from '../publication/publication.sql.ts'
import { publicLinkOf } from '../publication/share-publication.ts'
import { campaignLinkOf } from './campaign-link.ts'
import { commitmentsWords } from './commitments-words.ts'
import { isDrawOut } from './public-draw.ts'

/** What was revealed since the campaign opened, and when; each null before. */
async function readRevealed(ctx: ReadCtx, id: string) {
  const [row] = await ctx.tx
    .select({
      openedAt: campaigns.openedAt,
      seed: campaigns.drawSeed,
      salt: campaigns.drawSalt,
      drawnAt: campaignEvents.at,
      drawHash: campaignEvents.payloadHash,
    })
    .from(campaigns)
    .leftJoin(campaignEvents, isDrawStep)
    .where(and(eq(campaigns.tenantId, ctx.tenant.id), eq(campaigns.id, id)))
    .limit(1)
  return row
}
type Revealed = Awaited<ReturnType<typeof readRevealed>>

interface Shown {
  campaign: CampaignCard
  revealed: Revealed
  head: ChainEnd | null
}

/** A fact that is there; a public view has no empty ones. */
const fact = (label: string, value: string | null | undefined) => (value ? [{ label, value }] : [])

function factsOf({ actor: { locale } }: ReadCtx, { campaign, revealed, head }: Shown): PublicView['facts'] {
  const words = commitmentsWords[locale]
  const { rubricTitle, rubricLabel, rubricHash, policiesHash, drawCommitment } = campaign
  return [
    ...fact(words.rubric, `${rubricTitle[locale]} ${rubricLabel}`.slice(0, 80)),
    ...fact(words.rubricHash, rubricHash),
    ...fact(words.policiesHash, policiesHash),
    ...fact(words.commitment, drawCommitment),
    ...(head ? fact(words.step(head.seq), head.hash) : []),
    ...fact(words.seed, revealed?.seed),
    ...fact(words.salt, revealed?.salt),
    ...fact(words.drawHash, revealed?.drawHash),
  ]
}

function stepsOf(
  { actor: { locale } }: ReadCtx,
  { revealed }: Shown,
  publications: readonly Publication[],
): PublicView['steps'] {
  const words = commitmentsWords[locale]
  const { kinds, step } = publicationWords[locale]
  const at = (title: string, moment: string | null | undefined) =>
    moment ? [{ title, at: new Date(moment).toISOString(), tone: 'plain' as const }] : []
  return [
    ...at(words.opened, revealed?.openedAt),
    ...at(words.drawn, revealed?.drawnAt),
    ...publications
      .toReversed()
      .slice(-90)
      .flatMap(({ seq, kind, publishedAt }) => at(step(seq, kinds[kind]), publishedAt)),
  ]
}

/** Where to go on: the draw once it is out, the latest result as far as it was shared, and the page that checks files. */
async function linksOf(ctx: ReadCtx, { campaign, revealed }: Shown, newest: Publication | undefined) {
  const words = commitmentsWords[ctx.actor.locale]
  const [own, result] = await Promise.all([
    ctx.links.find(campaignLinkOf(campaign.id)),
    newest ? ctx.links.find(publicLinkOf(newest.id)) : null,
  ])
  const hasDraw = own && revealed?.drawHash && isDrawOut(campaign.state)
  return [
    ...(result ? [{ label: words.result, path: `/l/${result.code}` }] : []),
    ...(hasDraw ? [{ label: words.draw, path: `/api/public/links/${own.code}/file` }] : []),
    { label: publicationWords[ctx.actor.locale].verify, path: '/verify' },
  ]
}

/**
 * What an opened campaign has committed to, before anybody knows a result: rubric, rules and draw by their hashes, the
 * dates, and where its chain of steps stands; later the revealed seed, so that everybody can draw again.
 */
export const publicCampaign = defineQuery({
  name: 'evaluation.campaign.public-commitments',
  can: ['read', campaignSubject],
  input: shareCampaignInput,
  output: publicViewSchema,
  async run(ctx, { id }): Promise<PublicView> {
    const { locale } = ctx.actor
    const words = commitmentsWords[locale]
    const [campaign, revealed, head, publications] = await Promise.all([
      readCard(ctx, id),
      readRevealed(ctx, id),
      chainHead(ctx, id),
      publicationsOf(ctx, id),
    ])
    const shown = { campaign, revealed, head }
    const { title, state, dates, windowFrom, windowTo, updatedAt } = campaign
    return {
      title,
      state: {
        label: campaignStateNames[state][locale],
        tone: state === 'cancelled' ? 'warn' : 'plain',
      },
      lead: words.lead,
      facts: factsOf(ctx, shown),
      steps: stepsOf(ctx, shown, publications),
      updatedAt: new Date(updatedAt).toISOString(),
      notes: {
        title: words.schedule,
        lines: [
          words.window(windowFrom, windowTo),
          ...dateOrder.map((key) => words.day(words.dates[key], dates[key])),
        ],
      },
      links: await linksOf(ctx, shown, publications[0]),
    }
  },
})
