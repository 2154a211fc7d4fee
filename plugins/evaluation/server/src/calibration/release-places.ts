import { panelSubject } from '@linli/evaluation-contract'
import { releasePlacesInput, releasePlacesOutput } from '@linli/evaluation-contract/campaign'

import { appendEvent } from '../campaign/append-event.ts'
import { defineAction } from '../kit.ts'
import { askForRedraw } from '../panel/redraw-task.ts'
import { endScoring } from '../panel/tell-scorers.ts'
import { lockOpenPlaces, vacatePlaces } from '../panel/vacate-places.ts'
import { endWhenDecided, lockUndecided, rowOf } from './decide-scorer.ts'

/** Gives the places of a scorer who did not get through calibration to the redraw, which passes him or her over. */
export const releasePlaces = defineAction({
  name: 'evaluation.calibration.release',
  can: ['manage', panelSubject],
  input: releasePlacesInput,
  output: releasePlacesOutput,
  async run(ctx, { id, scorerId, reason }) {
    const campaign = await lockUndecided(ctx, { id, scorerId })
    const { name, rounds } = await rowOf(ctx, campaign, scorerId)
    const places = await lockOpenPlaces(ctx, { campaignId: id, scorerId })
    await vacatePlaces(ctx, reason, places)
    if (places.length > 0) await askForRedraw(ctx, campaign)
    await endScoring(ctx, [scorerId])
    await endWhenDecided(ctx, campaign)
    ctx.audit({ subject: panelSubject, id, after: { released: name, places: places.length }, reason })
    await appendEvent(ctx, {
      campaignId: id,
      action: 'evaluation.calibration.release',
      object: scorerId,
      payload: { scorerId, reason, rounds, places: places.map((place) => place.id) },
    })
    return { released: places.length }
  },
})
