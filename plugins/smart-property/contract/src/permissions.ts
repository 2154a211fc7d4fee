import { definePermissions, type Permission, type RoleGrant, type RoleKey } from '@linli/contract'

export const workOrderSubject = 'smart-property.work-order'
export const categorySubject = 'smart-property.category'

type Roles = Partial<Record<RoleKey, true | RoleGrant>>

const own: RoleGrant = { when: { reporterAccountId: '$account' } }
const held: RoleGrant = { when: { assigneeAccountId: '$account' } }
const heldOrFree: RoleGrant = { when: { assigneeAccountId: { $in: ['$account', null] } } }

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

const onOrders = (verb: string, roles: Roles, clause?: string): Permission => ({
  subject: workOrderSubject,
  verb,
  roles,
  ...(clause ? { clause } : {}),
})

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
    { ...each(managers, true), ...each(['front-desk', 'party-secretary'], true), ...each(others, own) },
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
  'smart-property.category.read': { subject: categorySubject, verb: 'read', roles: each(everybody, true) },
  'smart-property.category.manage': {
    subject: categorySubject,
    verb: 'manage',
    roles: each(managers, true),
    clause: '7.4.3.2',
  },
})
