import { definePermissions, type Permission, type RoleGrant, type RoleKey } from '@linli/contract'

export const workOrderSubject = 'smart-property.work-order'
export const categorySubject = 'smart-property.category'
export const topicSubject = 'smart-property.topic'
export const templateSubject = 'smart-property.template'
export const priceSubject = 'smart-property.price'
export const publicationSubject = 'smart-property.publication'
export const reviewSubject = 'smart-property.review'
export const rulebookSubject = 'smart-property.rulebook'

type Roles = Partial<Record<RoleKey, true | RoleGrant>>

const own: RoleGrant = { when: { reporterAccountId: '$account' } }
const held: RoleGrant = { when: { assigneeAccountId: '$account' } }
const heldOrFree: RoleGrant = { when: { assigneeAccountId: { $in: ['$account', null] } } }

/** What was withdrawn is gone for all but those who publish, photos included. */
const standing: RoleGrant = { when: { isStanding: true } }

const each = (keys: readonly RoleKey[], grant: true | RoleGrant): Roles =>
  Object.fromEntries(keys.map((key) => [key, grant]))

const managers = [
  'estate-manager',
  'group-admin',
  'group-operator',
  'branch-manager',
] as const satisfies RoleKey[]
const dispatchers = [...managers, 'steward', 'front-desk'] as const satisfies RoleKey[]
const staff = [...dispatchers, 'engineer'] as const satisfies RoleKey[]
/** Bodies that supervise complaints (clauses 7.4.3.1 and 9.2). */
const overseers = [
  'group-viewer',
  'party-secretary',
  'committee-director',
  'supervisor',
  'community-worker',
] as const satisfies RoleKey[]
const others = [
  'party-member',
  'committee-member',
  'building-head',
  'volunteer',
  'resident',
  'merchant',
  'social-organisation',
] as const satisfies RoleKey[]
const everybody = [...staff, ...overseers, ...others]

/** Who mediates: staff, the Party branch, the community and self-governing residents (clause 5.1.5.3 c). */
const mediators = [
  ...dispatchers,
  'party-secretary',
  'community-worker',
  'building-head',
] as const satisfies RoleKey[]

const on = (subject: string, verb: string, roles: Roles, clause?: string): Permission => ({
  subject,
  verb,
  roles,
  ...(clause ? { clause } : {}),
})

const onOrders = (verb: string, roles: Roles, clause?: string): Permission =>
  on(workOrderSubject, verb, roles, clause)

/** Who may do what with orders by default; an estate's role matrix may depart from it. */
export const permissions = definePermissions({
  'smart-property.work-order.read': onOrders(
    'read',
    { ...each([...staff, ...overseers], true), ...each(others, own) },
    '7.4.3.1',
  ),
  'smart-property.work-order.report': onOrders('report', each(everybody, true), '7.2.2.2'),
  'smart-property.work-order.register': onOrders('register', each(staff, true), '7.1.5.2.c'),
  'smart-property.work-order.classify': onOrders('classify', each(dispatchers, true), '7.4.3.2'),
  'smart-property.work-order.assign': onOrders('assign', each(dispatchers, true)),
  'smart-property.work-order.claim': onOrders(
    'claim',
    each(['estate-manager', 'steward', 'front-desk', 'engineer'], true),
  ),
  'smart-property.work-order.transfer': onOrders('transfer', { ...each(dispatchers, true), engineer: held }),
  'smart-property.work-order.start': onOrders('start', each(staff, held)),
  'smart-property.work-order.note': onOrders('note', {
    ...each(staff, true),
    ...each(['party-secretary', 'committee-director'], true),
    ...each(others, own),
  }),
  'smart-property.work-order.answer': onOrders(
    'answer',
    { ...each(managers, true), ...each(['steward', 'front-desk'], heldOrFree), engineer: held },
    '7.1.5.2.c',
  ),
  'smart-property.work-order.confirm': onOrders('confirm', each(everybody, own), '7.4.3.2'),
  'smart-property.work-order.call-back': onOrders(
    'call-back',
    { ...each(dispatchers, true), 'party-secretary': true },
    '7.4.3.2',
  ),
  'smart-property.work-order.close': onOrders('close', each([...managers, 'front-desk'], true)),
  'smart-property.work-order.reopen': onOrders(
    'reopen',
    { ...each(everybody, own), ...each([...managers, 'front-desk', 'party-secretary'], true) },
    '7.4.3.2',
  ),
  'smart-property.work-order.cancel': onOrders('cancel', each(everybody, own)),
  'smart-property.work-order.reveal': onOrders(
    'reveal',
    { ...each(dispatchers, true), engineer: held },
    '7.1.3',
  ),
  'smart-property.work-order.export': onOrders(
    'export',
    each([...managers, 'front-desk', 'group-viewer', 'party-secretary'], true),
    '7.4.3.3',
  ),
  'smart-property.work-order.survey': onOrders(
    'survey',
    each([...dispatchers, ...overseers], true),
    '7.4.3.3',
  ),
  'smart-property.work-order.pause': onOrders('pause', { ...each(staff, held), ...each(managers, true) }),
  'smart-property.work-order.mediate': onOrders('mediate', each(mediators, true), '5.1.5.3.c'),
  'smart-property.work-order.merge': onOrders('merge', each(dispatchers, true)),
  'smart-property.work-order.follow': onOrders('follow', each(everybody, true), '7.2.2.2'),
  'smart-property.work-order.acknowledge': onOrders(
    'acknowledge',
    each([...dispatchers, 'party-secretary', 'community-worker'], true),
    '7.4.3.2',
  ),
  'smart-property.work-order.raise-risk': onOrders(
    'raise-risk',
    each([...staff, 'party-secretary'], true),
    '7.4.3.5',
  ),
  'smart-property.work-order.plan-risk': onOrders(
    'plan-risk',
    each(['party-secretary', 'community-worker'], true),
    '7.4.3.5',
  ),
  'smart-property.work-order.link': onOrders('link', each([...staff, 'party-secretary'], true)),
  'smart-property.work-order.share': onOrders('share', { ...each(staff, true), ...each(others, own) }),
  'smart-property.topic.read': on(topicSubject, 'read', each([...staff, ...overseers], true), '5.2.1.1.b'),
  'smart-property.topic.propose': on(
    topicSubject,
    'propose',
    each([...dispatchers, 'party-secretary', 'committee-director'], true),
    '5.2.2.2.d',
  ),
  'smart-property.topic.decide': on(topicSubject, 'decide', each(['party-secretary'], true), '5.2.2.1'),
  'smart-property.topic.finish': on(topicSubject, 'finish', each([...staff, ...overseers], true)),
  'smart-property.template.read': on(templateSubject, 'read', each([...staff, 'party-secretary'], true)),
  'smart-property.template.manage': on(templateSubject, 'manage', each(managers, true)),
  'smart-property.price.read': on(priceSubject, 'read', each(everybody, true), '7.2.1.3'),
  'smart-property.price.manage': on(priceSubject, 'manage', each(managers, true), '7.2.1.3'),
  'smart-property.publication.read': on(
    publicationSubject,
    'read',
    { ...each(everybody, standing), ...each([...managers, 'party-secretary'], true) },
    '7.4.3.3',
  ),
  'smart-property.publication.publish': on(
    publicationSubject,
    'publish',
    each([...managers, 'party-secretary'], true),
    '7.4.3.3',
  ),
  'smart-property.review.read': on(
    reviewSubject,
    'read',
    each([...dispatchers, ...overseers], true),
    '7.4.3.3',
  ),
  'smart-property.review.hold': on(reviewSubject, 'hold', each(managers, true), '7.4.3.3'),
  'smart-property.review.supervise': on(
    reviewSubject,
    'supervise',
    each(['party-secretary'], true),
    '7.4.3.1',
  ),
  'smart-property.rulebook.read': on(
    rulebookSubject,
    'read',
    each([...staff, ...overseers], true),
    '7.4.3.1',
  ),
  'smart-property.rulebook.manage': on(
    rulebookSubject,
    'manage',
    each([...managers, 'party-secretary'], true),
    '7.4.3.1',
  ),
  'smart-property.category.read': { subject: categorySubject, verb: 'read', roles: each(everybody, true) },
  'smart-property.category.manage': {
    subject: categorySubject,
    verb: 'manage',
    roles: each(managers, true),
    clause: '7.4.3.2',
  },
})
