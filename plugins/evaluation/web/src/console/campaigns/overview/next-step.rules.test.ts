import type { CampaignDetail } from '@linli/evaluation-contract/campaign'
import { describe, expect, it } from 'vitest'

import { campaignOf, openCampaignOf } from '../testing/sample-campaign.ts'
import { nextSteps } from './next-step.rules.ts'

const said = (campaign: CampaignDetail, today: string) =>
  nextSteps(campaign, today).map(({ key, params }) => (params ? `${key} ${params['n']}` : key))

describe('what comes next', () => {
  it.each<[string, CampaignDetail, string, string[]]>([
    ['a draft is to be checked and opened', campaignOf(), '2026-11-29', ['draft']],
    ['a draft whose days are over is to be planned anew', campaignOf(), '2026-12-21', ['draftLate']],
    [
      'nobody is invited yet',
      openCampaignOf({ invited: 0, invitations: [], counts: {} }),
      '2026-12-08',
      ['invite', 'apply.left 12'],
    ],
    [
      'companies have not answered while estates apply',
      openCampaignOf(),
      '2026-12-08',
      ['apply.left 12', 'unanswered 1', 'applied 2'],
    ],
    ['the last day to apply', openCampaignOf({ counts: {} }), '2026-12-20', ['apply.today', 'unanswered 1']],
    ['dossiers are still to come', openCampaignOf(), '2026-12-30', ['lock.left 11', 'unlocked 1']],
    [
      'all who applied have handed over',
      openCampaignOf({ counts: { locked: 2, withdrawn: 1 } }),
      '2026-12-30',
      ['draw 2'],
    ],
    ['the day of dossiers is over', openCampaignOf(), '2027-01-12', ['draw 1', 'lock.over 2', 'unlocked 1']],
    [
      'scorers are late and far apart',
      openCampaignOf({ state: 'scoring', counts: { scoring: 3, reconciling: 2 } }),
      '2027-02-10',
      ['score.over 3', 'unscored 3', 'reconciling 2', 'preliminary.left 11'],
    ],
    [
      'objections are open',
      openCampaignOf({ state: 'preliminary', counts: { preliminary: 4, appealed: 1 } }),
      '2027-03-03',
      ['appeal.today', 'appealed 1'],
    ],
    [
      'the result can be made final',
      openCampaignOf({ state: 'preliminary', counts: { preliminary: 5 } }),
      '2027-03-04',
      ['final.left 10'],
    ],
    ['it is over', openCampaignOf({ state: 'final' }), '2027-04-01', ['finished']],
    ['it was called off', openCampaignOf({ state: 'cancelled' }), '2027-04-01', ['cancelled']],
  ])('%s', (_, campaign, today, expected) => expect(said(campaign, today)).toEqual(expected))
})
