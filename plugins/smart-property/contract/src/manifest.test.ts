import { capabilities, roleKeys } from '@linli/contract'
import { describe, expect, it } from 'vitest'

import { defaultCategories, fallbackCategoryKey } from './default-categories.ts'
import { events } from './events.ts'
import { i18n } from './i18n/catalogue.ts'
import { manifest } from './manifest.ts'
import { permissions } from './permissions.ts'
import { roleMoves, rolesByDefault } from './role-moves.rules.ts'
import { settingsSchema } from './settings.ts'
import { categoryKeySchema } from './work-order/inputs.ts'
import { moves, stepKinds, type Move } from './work-order/moves.ts'
import { batchOperations } from './work-order/batch.ts'
import { linkRelations } from './work-order/links.ts'
import { checks } from './checks.ts'
import { metricGuards, metrics } from './metrics.ts'
import { topicCauses, topicStates } from './topic.ts'
import {
  boardColumns,
  channels,
  closeKinds,
  disputeOutcomes,
  escalationCauses,
  escalationLevels,
  grades,
  handlerRoles,
  kinds,
  pauseReasons,
  priceKinds,
  referralBodies,
  riskStates,
  states,
  templateMoves,
  views,
} from './work-order/states.ts'

describe('manifest', () => {
  it('names permissions by subject and verb, and roles that exist', () => {
    for (const [key, permission] of Object.entries(permissions)) {
      expect(key).toBe(`${permission.subject}.${permission.verb}`)
      for (const role of Object.keys(permission.roles)) expect(roleKeys).toContain(role)
    }
  })
  it('has a permission for every move, menu entry and slot fill', () => {
    const wanted = [
      ...Object.values(moves).flatMap(({ verb }: Move) =>
        verb ? [`smart-property.work-order.${verb}`] : [],
      ),
      ...manifest.menu.map(({ can: [verb, subject] }) => `${subject}.${verb}`),
      ...manifest.slots.fills.map(({ can: [verb, subject] }) => `${subject}.${verb}`),
    ]
    for (const key of wanted) expect(Object.keys(permissions)).toContain(key)
  })
  it('asks only for capabilities there are, and gives every setting a default', () => {
    expect(capabilities).toEqual(expect.arrayContaining([...manifest.capabilities]))
    expect(settingsSchema.parse({})).toMatchObject({
      warnAtShare: 0.75,
      dispatcherRole: 'front-desk',
      limits: { '1': { isAroundTheClock: true } },
    })
  })
  it('has words in both languages for all it can show', () => {
    const keys = [
      ...manifest.menu.map((entry) => entry.title),
      ...kinds.map((kind) => `kind.${kind}`),
      ...states.map((state) => `state.${state}`),
      ...closeKinds.map((kind) => `close.${kind}`),
      ...channels.map((channel) => `channel.${channel}`),
      ...grades.map((grade) => `grade.${grade}`),
      ...views.map((view) => `view.${view}`),
      ...stepKinds.map((kind) => `step.${kind}`),
      ...Object.keys(settingsSchema.shape).map((key) => `settings.${key}`),
      ...Object.keys(permissions).map((key) => `permission.${key}`),
      ...Object.keys(metrics).map((key) => `metric.${key}`),
      ...metricGuards.map((guard) => `guard.${guard}`),
      ...pauseReasons.map((reason) => `pause.${reason}`),
      ...disputeOutcomes.map((outcome) => `dispute.${outcome}`),
      ...referralBodies.map((body) => `body.${body}`),
      ...escalationLevels.map((level) => `level.${level}`),
      ...escalationCauses.map((cause) => `cause.${cause}`),
      ...riskStates.map((state) => `risk.${state}`),
      ...boardColumns.map((column) => `column.${column}`),
      ...batchOperations.map((operation) => `batch.${operation}`),
      ...linkRelations.map((relation) => `relation.${relation}`),
      ...topicCauses.map((cause) => `topicCause.${cause}`),
      ...topicStates.map((state) => `topicState.${state}`),
      ...templateMoves.map((move) => `templateMove.${move}`),
      ...handlerRoles.map((role) => `handler.${role}`),
      ...priceKinds.map((kind) => `priceKind.${kind}`),
    ]
    for (const locale of ['zh-CN', 'en'] as const)
      for (const key of keys) expect(i18n[locale], `${locale} ${key}`).toHaveProperty([key])
    expect(Object.keys(i18n.en)).toEqual(Object.keys(i18n['zh-CN']))
    for (const [key, text] of Object.entries(i18n.en)) expect(text, key).not.toMatch(/\p{Script=Han}/u)
  })
  it('names its checks in both languages, with the same places to fill, and no person among them', () => {
    const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
    for (const [key, check] of Object.entries(checks)) {
      expect(check.key).toBe(key)
      expect(placesIn(check.summary.en), key).toEqual(placesIn(check.summary['zh-CN']))
      expect(check.summary.en, key).not.toMatch(/\{(name|by|who|person)\}/)
      expect(`${check.title.en} ${check.summary.en}`, key).not.toMatch(/\p{Script=Han}/u)
      expect(check.title['zh-CN'], key).toMatch(/\p{Script=Han}/u)
      expect(check.metrics.length, key).toBeGreaterThan(0)
    }
  })
  it('keeps personal data out of its events', () => {
    for (const event of Object.values(events)) {
      expect(Object.keys(event.schema.shape).join(' ')).not.toMatch(/name|phone|title|text|description/i)
      expect(event.name).toMatch(
        /^smart-property\.(work-order|risk|topic|problem|review|rulebook)\.[a-z-]+@1$/,
      )
    }
  })
})

describe('default categories', () => {
  const keys = defaultCategories.map((category) => category.key)
  it('have keys of their own, parents that exist and names in both languages', () => {
    expect(new Set(keys).size).toBe(keys.length)
    for (const { key, parentKey, name, nameEn } of defaultCategories) {
      expect(categoryKeySchema.safeParse(key).success, key).toBe(true)
      if (parentKey) expect(keys).toContain(parentKey)
      expect(name).toMatch(/\p{Script=Han}/u)
      expect(nameEn).not.toBe('')
    }
  })
  it.each(kinds)('offer something for %s', (kind) => {
    expect(defaultCategories.filter((category) => category.kinds.includes(kind)).length).toBeGreaterThan(0)
    expect(defaultCategories.find((category) => category.key === fallbackCategoryKey)?.kinds).toContain(kind)
  })
})

describe('the transition map by role', () => {
  const reachOf = (role: string, move: string) =>
    roleMoves(rolesByDefault()).find((each) => each.role === role && each.move === move)?.reach ?? null
  it.each([
    ['resident', 'cancel', 'own'],
    ['resident', 'confirm', 'own'],
    ['resident', 'assign', null],
    ['resident', 'call-back-solved', null],
    ['engineer', 'claim', 'all'],
    ['engineer', 'start', 'held'],
    ['engineer', 'answer', 'held'],
    ['engineer', 'assign', null],
    ['engineer', 'close', null],
    ['front-desk', 'assign', 'all'],
    ['front-desk', 'answer', 'held-or-free'],
    ['front-desk', 'call-back-solved', 'all'],
    ['estate-manager', 'close', 'all'],
    ['party-secretary', 'call-back-solved', 'all'],
    ['party-secretary', 'assign', null],
    ['group-viewer', 'note', null],
  ])('%s, %s: %s', (role, move, reach) => {
    expect(reachOf(role, move)).toBe(reach)
  })
})
