import { AppError } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { companyRankingInput, companyRankingOutput } from '@linli/evaluation-contract/campaign'

import { defineQuery } from '../kit.ts'
import { companiesOf } from './company-ranking.rules.ts'
import { getPublication, leavesOf } from './publication.sql.ts'

/** Where a page begins. A publication never changes, so the place in it is as good as a key. */
function placeOf(cursor: string | undefined): number {
  const place = Number(cursor ?? 0)
  if (!Number.isSafeInteger(place) || place < 0)
    throw new AppError('bad_input', { issues: [{ path: 'cursor', rule: 'invalid' }] })
  return place
}

/**
 * Companies of a publication by the mean of their estates. It is the association's own way to look at them; the
 * standard evaluates estates.
 */
export const listCompanyRanking = defineQuery({
  name: 'evaluation.campaign.list-company-ranking',
  can: ['read', campaignSubject],
  input: companyRankingInput,
  output: companyRankingOutput,
  async run(ctx, { id, limit, cursor, q }) {
    const from = placeOf(cursor)
    const { id: publicationId } = await getPublication(ctx, id)
    const leaves = await leavesOf(ctx, publicationId)
    const { rows, fewer } = companiesOf(leaves.map(({ payload }) => payload))
    const found = q ? rows.filter(({ company }) => company.includes(q)) : rows
    const next = from + limit
    return {
      rows: found.slice(from, next),
      fewer,
      ...(next < found.length ? { next: String(next) } : {}),
    }
  },
})
