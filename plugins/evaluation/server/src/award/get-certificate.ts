import { AppError } from '@linli/contract'
import { applicationSubject, campaignSubject } from '@linli/evaluation-contract'
import {
  awardTitle,
  certificate,
  certificateInput,
  ownCertificateInput,
  publicEntry,
} from '@linli/evaluation-contract/campaign'
import { and, eq } from 'drizzle-orm'

import { getReceived } from '../application/campaign-score.ts'
import { readCampaign } from '../campaign/campaign.sql.ts'
import { defineQuery } from '../kit.ts'
import { readResult } from '../publication/own-result.sql.ts'
import { awards } from '../publication/publication.schema.ts'
import { getPublication, latestPublication } from '../publication/publication.sql.ts'
import { selectAwards, toAward } from './award.sql.ts'

/** The certificate of an award, by the association. None of a publication that a correction took the place of. */
export const getCertificate = defineQuery({
  name: 'evaluation.campaign.get-certificate',
  can: ['read', campaignSubject],
  input: certificateInput,
  output: certificate,
  async run(ctx, { id }) {
    const [row] = await selectAwards(ctx).where(and(eq(awards.tenantId, ctx.tenant.id), eq(awards.id, id)))
    if (!row) throw new AppError('not_found')
    const { campaignId, publishedAt, manifestHash } = await getPublication(ctx, row.snapshotId)
    const [latest, campaign] = await Promise.all([
      latestPublication(ctx, campaignId),
      readCampaign(ctx, campaignId),
    ])
    if (latest?.id !== row.snapshotId)
      throw new AppError('illegal_move', { reason: 'publication_superseded' })
    const { key, title, estate, company, total } = toAward(row, campaign.policies)
    return {
      award: key,
      awardTitle: title,
      estate,
      company,
      total,
      campaignTitle: campaign.title,
      associationName: ctx.tenant.name,
      year: campaign.year,
      publishedAt,
      manifestHash,
    }
  },
})

/** The same certificate in the estate, from the proven entry it keeps. */
export const getOwnCertificate = defineQuery({
  name: 'evaluation.application.get-certificate',
  can: ['read', applicationSubject],
  input: ownCertificateInput,
  output: certificate,
  async run(ctx, { id, award }) {
    const { campaignId, proof } = await readResult(ctx, id)
    const { estate, company, total, awards: given } = publicEntry.parse(proof.payload)
    if (!given.some(({ key }) => key === award)) throw new AppError('not_found', { reason: 'no_such_award' })
    const campaign = await getReceived(ctx, campaignId)
    return {
      award,
      awardTitle: awardTitle(campaign.policies.awards, award),
      estate,
      company,
      total,
      campaignTitle: campaign.title,
      associationName: campaign.associationName,
      year: campaign.year,
      publishedAt: proof.manifest.publishedAt,
      manifestHash: proof.manifestHash,
    }
  },
})
