import { assessmentStates, mayMove } from '@linli/evaluation-contract/campaign'
import { describe, expect, it } from 'vitest'

import {
  beforeApplying,
  grantStateOf,
  hasEnded,
  latestGrant,
  mayAnswer,
  mayAppeal,
  nextOf,
  stepsOf,
} from './application.rules.ts'
import { applicationOf, campaignOf, lockedOf } from './testing/sample-received.ts'

const campaign = campaignOf()
const wayOf = (...[given]: Parameters<typeof stepsOf>) =>
  stepsOf(given)
    .map(({ state }) => ({ done: '+', now: '>', ahead: '.', ended: 'x' })[state])
    .join('')

describe('the way of an application', () => {
  it.each([
    ['applied', '+>....'],
    ['accepted', '++>...'],
    ['locked', '+++>..'],
    ['reconciling', '+++>..'],
    ['appealed', '++++>.'],
    ['final', '+++++>'],
    ['published', '++++++'],
    ['gate_failed', '+x....'],
  ] as const)('of one that is %s reads %s', (state, way) =>
    expect(wayOf({ state, lockedAt: null, result: null })).toBe(way),
  )

  it('ends where it had got to when it was taken back', () => {
    expect(wayOf(applicationOf({ state: 'withdrawn' }))).toBe('+x....')
    expect(wayOf(lockedOf({ state: 'withdrawn' }))).toBe('+++x..')
    expect(wayOf({ state: 'disqualified', lockedAt: 'x', result: {} })).toBe('++++x.')
  })

  it('has one step that runs, unless it is over', () => {
    for (const state of assessmentStates) {
      const running = stepsOf({ state, lockedAt: null, result: null }).filter((each) => each.state === 'now')
      expect([state, running.length]).toEqual([state, hasEnded(state) || state === 'published' ? 0 : 1])
    }
  })

  it('has ended without a result exactly where nothing follows and nothing was published', () => {
    const stuck = assessmentStates.filter((state) => !assessmentStates.some((to) => mayMove(state, to)))
    expect(assessmentStates.filter(hasEnded)).toEqual(stuck.filter((state) => state !== 'published'))
  })
})

describe('an estate that has not applied', () => {
  const next = (change: Parameters<typeof campaignOf>[0], today = '2026-07-10', mayApply = true) =>
    beforeApplying(campaignOf(change), { today, mayApply })
  it.each([
    ['apply', {}, '2026-07-10', true],
    ['others', {}, '2026-07-10', false],
    ['late', {}, '2026-07-11', true],
    ['companyOpen', { response: 'open' }, '2026-07-01', true],
    ['companyDeclined', { response: 'declined' }, '2026-07-01', true],
    ['closed', { state: 'scoring' }, '2026-07-01', true],
    ['cancelled', { state: 'cancelled', response: 'declined' }, '2026-07-01', true],
  ] as const)('is told: %s', (key, change, today, mayApply) =>
    expect(next(change, today, mayApply)).toBe(key),
  )

  it('a company may think again until the end of the last day', () => {
    expect([mayAnswer(campaign, '2026-07-10'), mayAnswer(campaign, '2026-07-11')]).toEqual([true, false])
    expect(mayAnswer(campaignOf({ state: 'scoring' }), '2026-07-01')).toBe(false)
  })
})

describe('what comes next', () => {
  const at = (
    state: Parameters<typeof nextOf>[0]['state'],
    change: {
      undeclared?: number
      today?: string
      mayLock?: boolean
      campaign?: typeof campaign | null
    } = {},
  ) =>
    nextOf(
      { state, undeclared: change.undeclared ?? 0, lockBy: campaign.dates.lockBy },
      change.campaign === undefined ? campaign : change.campaign,
      { today: change.today ?? '2026-07-31', mayLock: change.mayLock ?? false },
    )
  it('before handing over is what is missing, then the company’s review, until the last day', () => {
    expect(at('accepted', { undeclared: 3, mayLock: true })).toBe('declare')
    expect([at('accepted', { mayLock: true }), at('accepted')]).toEqual(['lock', 'waitLock'])
    expect(at('accepted', { today: '2026-08-01' })).toBe('lockOver')
    expect(at('accepted', { campaign: campaignOf({ state: 'scoring' }) })).toBe('lockOver')
  })

  it('after a preliminary result is an objection, until its last day', () => {
    expect(at('preliminary', { today: '2026-09-30' })).toBe('mayAppeal')
    expect(at('appealed', { today: '2026-10-01' })).toBe('waitFinal')
    expect(at('appealed', { campaign: null })).toBe('preliminary')
  })

  it('in a cancelled campaign is nothing', () => {
    const cancelled = campaignOf({ state: 'cancelled' })
    expect([at('scoring', { campaign: cancelled }), at('withdrawn', { campaign: cancelled })]).toEqual([
      'cancelled',
      'withdrawn',
    ])
  })
})

it.each([
  ['preliminary', '2026-09-30', true],
  ['appealed', '2026-09-30', true],
  ['preliminary', '2026-10-01', false],
  ['final', '2026-09-30', false],
  ['scoring', '2026-09-30', false],
] as const)('an objection when %s on %s: %s', (state, today, may) =>
  expect(mayAppeal(state, campaign.dates, today)).toBe(may),
)

it.each([
  ['2026-07-20', '2027-07-20'],
  ['2028-02-29', '2029-02-28'],
])('a grant of %s ends at the latest on %s', (today, latest) => expect(latestGrant(today)).toBe(latest))

it.each([
  [applicationOf(), 'none'],
  [lockedOf(), 'runs'],
  [lockedOf({ grantEndedAt: '2026-08-01T00:00:00Z' }), 'ended'],
  [lockedOf({ grantUntil: '2026-08-30' }), 'expired'],
] as const)('a grant stands as its days say (%#)', (application, state) =>
  expect(grantStateOf(application, '2026-08-31')).toBe(state),
)
