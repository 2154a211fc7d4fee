import { AppError } from '@linli/contract'
import { campaignSubject } from '@linli/evaluation-contract'
import { publicDraw, shareCampaignInput, type CampaignState } from '@linli/evaluation-contract/campaign'

import { readCard } from '../campaign/campaign.sql.ts'
import { defineQuery } from '../kit.ts'
import { copyOf, readDraw } from '../panel/read-draw.ts'

/** Until nothing can be scored, objected to or decided any more, who sits where would end the blindness. */
export const isDrawOut = (state: CampaignState): boolean => state === 'final' || state === 'closed'

/** All that is needed to draw again and compare, for whoever holds the campaign's link. */
export const publicDrawFile = defineQuery({
  name: 'evaluation.campaign.public-draw',
  can: ['read', campaignSubject],
  input: shareCampaignInput,
  output: publicDraw,
  async run(ctx, { id }) {
    const { state } = await readCard(ctx, id)
    if (!isDrawOut(state)) throw new AppError('not_found')
    const { seed, salt, commitment, material, places, payloadHash, at } = await readDraw(ctx, id)
    return {
      schema: 'linli-draw-record/1' as const,
      campaignId: id,
      seed,
      salt,
      commitment,
      drawnAt: at,
      payloadHash,
      material: copyOf(material),
      places: places.map((place) => ({ ...place, parts: [...place.parts] })),
    }
  },
})
