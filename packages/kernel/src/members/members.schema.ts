import { sql } from 'drizzle-orm'
import { boolean, index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { instant } from '../db/columns.ts'
import { kernelTable } from '../db/kernel-table.ts'

/** An account's roles in a tenant. One account has any number of them. */
export const memberships = kernelTable(
  'memberships',
  {
    accountId: uuid().notNull(),
    roles: text().array().notNull(),
    /** The registry's person behind a resident's membership. */
    personId: uuid(),
    displayName: text().notNull(),
    /** Job title or office, as it is shown beside the name. */
    title: text().notNull().default(''),
    /** Name, its pinyin and initials, each after a blank. */
    searchText: text().notNull().default(''),
    status: text({ enum: ['active', 'suspended', 'left'] })
      .notNull()
      .default('active'),
  },
  (table) => [
    uniqueIndex('memberships__account').on(table.tenantId, table.accountId),
    index('memberships__roles').using('gin', table.tenantId, table.roles),
    index('memberships__by_account').on(table.tenantId, table.status, table.id),
    index('memberships__by_name').on(table.tenantId, table.displayName, table.id),
  ],
)

/** A one-time offer of a membership; only the hash of its secret is kept. */
export const invitations = kernelTable(
  'invitations',
  {
    secretHash: text().notNull(),
    phone: text(),
    displayName: text().notNull(),
    title: text().notNull().default(''),
    roles: text().array().notNull(),
    personId: uuid(),
    /** Null when the system invited. */
    invitedBy: uuid(),
    inviterName: text().notNull(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    acceptedBy: uuid(),
    revokedAt: instant(),
  },
  (table) => [
    uniqueIndex('invitations__secret').on(table.tenantId, table.secretHash),
    index('invitations__newest').on(table.tenantId, table.id),
  ],
)

/** A resident's own request to be bound to a unit, matched by phone or decided by staff. */
export const registrations = kernelTable(
  'registrations',
  {
    accountId: uuid().notNull(),
    unitId: uuid().notNull(),
    /** The unit as people say it, as it was when they asked. */
    unitCode: text().notNull(),
    claimedName: text().notNull(),
    phoneMasked: text().notNull(),
    relation: text({ enum: ['owner', 'family', 'tenant'] }).notNull(),
    state: text({ enum: ['matched', 'waiting', 'approved', 'refused'] }).notNull(),
    personId: uuid(),
    decidedBy: uuid(),
    decidedAt: instant(),
    reason: text(),
  },
  (table) => [
    index('registrations__state').on(table.tenantId, table.state, table.createdAt, table.id),
    uniqueIndex('registrations__open')
      .on(table.tenantId, table.accountId, table.unitId)
      .where(sql`state <> 'refused'`),
  ],
)

/** Departures from the plugins' default role-by-permission matrix; inherited by the tenants below. */
export const roleGrants = kernelTable(
  'role_grants',
  {
    role: text().notNull(),
    permission: text().notNull(),
    isAllowed: boolean().notNull(),
  },
  (table) => [uniqueIndex('role_grants__role_permission').on(table.tenantId, table.role, table.permission)],
  { kind: 'inherited' },
)
