import { definePermissions, type RoleGrant, type RoleKey } from '@linli/contract'

type Grants = Partial<Record<RoleKey, true | RoleGrant>>

const managers: Grants = { 'estate-manager': true, 'group-admin': true, 'group-operator': true }
const desk: Grants = { ...managers, steward: true, 'front-desk': true }
const bodies: Grants = {
  'party-secretary': true,
  'committee-director': true,
  'committee-member': true,
  supervisor: true,
  'community-worker': true,
}
const lookers: Grants = { ...desk, ...bodies, engineer: true, 'branch-manager': true, 'group-viewer': true }

/** Each role's fields of a person; phone and idNumber are always masked here, in full only by reveal. */
const deskFields = { fields: ['name', 'phone', 'idNumber', 'sex', 'birthDate', 'note'] }
const nameAndPhone = { fields: ['name', 'phone'] }
/** A masked name and nothing else. */
const nothing = { fields: ['id'] }

const readsPersons: Grants = {
  'estate-manager': deskFields,
  'group-admin': deskFields,
  'group-operator': deskFields,
  steward: deskFields,
  'front-desk': deskFields,
  'community-worker': nameAndPhone,
  'party-secretary': nameAndPhone,
  'committee-director': { fields: ['name'] },
  'committee-member': nothing,
  supervisor: nothing,
  engineer: { fields: ['phone'] },
  'branch-manager': nothing,
  'group-viewer': nothing,
  'building-head': { when: { headPersonId: '$person' }, fields: ['name'] },
  resident: { when: { housematePersonId: '$person' }, fields: ['name', 'phone'] },
}

/** What may be done with places and people, and by whom unless an estate decides otherwise. */
export const registryPermissions = definePermissions({
  'kernel.building.read': {
    subject: 'kernel.building',
    verb: 'read',
    roles: { ...lookers, 'building-head': true },
  },
  'kernel.building.manage': { subject: 'kernel.building', verb: 'manage', roles: managers },
  'kernel.unit.read': {
    subject: 'kernel.unit',
    verb: 'read',
    roles: {
      ...lookers,
      'building-head': { when: { headPersonId: '$person' } },
      resident: { when: { residentPersonId: '$person' } },
    },
  },
  'kernel.unit.manage': { subject: 'kernel.unit', verb: 'manage', roles: desk },
  'kernel.person.read': { subject: 'kernel.person', verb: 'read', roles: readsPersons },
  // Not `manage`: to CASL that word means every verb, reveal and export included.
  'kernel.person.edit': { subject: 'kernel.person', verb: 'edit', roles: desk },
  'kernel.person.reveal': {
    subject: 'kernel.person',
    verb: 'reveal',
    roles: {
      'estate-manager': true,
      'group-admin': true,
      steward: true,
      'front-desk': { fields: ['phone'] },
      'community-worker': { fields: ['phone'] },
    },
  },
  'kernel.person.erase': {
    subject: 'kernel.person',
    verb: 'erase',
    roles: { 'estate-manager': true, 'group-admin': true },
  },
  'kernel.person.export': {
    subject: 'kernel.person',
    verb: 'export',
    roles: { 'estate-manager': true, 'group-admin': true },
  },
  'kernel.consent.edit': {
    subject: 'kernel.consent',
    verb: 'edit',
    roles: { ...desk, 'party-secretary': true },
  },
  'kernel.political-status.read': {
    subject: 'kernel.political-status',
    verb: 'read',
    roles: { 'estate-manager': true, steward: true, 'party-secretary': true },
  },
  'kernel.political-status.edit': {
    subject: 'kernel.political-status',
    verb: 'edit',
    roles: { 'estate-manager': true, steward: true, 'party-secretary': true },
  },
  'kernel.registry.read': {
    subject: 'kernel.registry',
    verb: 'read',
    roles: { 'group-admin': true, 'group-operator': true, 'group-viewer': true, 'branch-manager': true },
  },
})
