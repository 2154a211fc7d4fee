import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { day, instant } from '../db/columns.ts'
import { kernelTable } from '../db/kernel-table.ts'
import { keyText } from './columns.ts'
import { identityKinds } from '../import/values/identity.rules.ts'
import { politicalStatuses } from './ledger/political-status.rules.ts'
import { consentChannels, consentKinds } from './consent.rules.ts'
import { editedFields, provenance } from './places.schema.ts'

/** Somebody the estate knows: owner, tenant, family, contact; or an organisation that owns a shop. */
export const persons = kernelTable(
  'persons',
  {
    name: text().notNull(),
    /** The name without blanks, upper case: equal for one person however it was typed. */
    nameKey: keyText().notNull(),
    sortKey: keyText().notNull(),
    sex: text({ enum: ['female', 'male'] }),
    birthDate: day(),
    idKind: text({ enum: identityKinds }),
    idSealed: text(),
    idIndex: keyText(),
    idMasked: text(),
    note: text().notNull().default(''),
    status: text({ enum: ['active', 'merged', 'erased'] })
      .notNull()
      .default('active'),
    mergedIntoId: uuid(),
    ...editedFields(),
    ...provenance(),
  },
  (table) => [
    uniqueIndex('persons__id_number')
      .on(table.tenantId, table.idIndex)
      .where(sql`status = 'active'`),
    index('persons__order').on(table.tenantId, table.sortKey, table.id),
    index('persons__name').on(table.tenantId, table.nameKey),
    index('persons__changed').on(table.tenantId, table.updatedAt, table.id),
  ],
)

/** The number itself is sealed; the blind index finds it, the last four digits are what people say. */
export const personPhones = kernelTable(
  'person_phones',
  {
    personId: uuid().notNull(),
    sealed: text().notNull(),
    numberIndex: keyText().notNull(),
    tail: keyText().notNull(),
    masked: text().notNull(),
    position: integer().notNull().default(1),
    ...provenance(),
  },
  (table) => [
    uniqueIndex('person_phones__number').on(table.tenantId, table.personId, table.numberIndex),
    index('person_phones__by_number').on(table.tenantId, table.numberIndex),
    index('person_phones__tail').on(table.tenantId, table.tail),
    foreignKey({
      name: 'person_phones__person',
      columns: [table.tenantId, table.personId],
      foreignColumns: [persons.tenantId, persons.id],
    }),
  ],
)

/** What a person agreed to, in which version of which text, and when they took it back. */
export const consents = kernelTable(
  'consents',
  {
    personId: uuid().notNull(),
    kind: text({ enum: consentKinds }).notNull(),
    channel: text({ enum: consentChannels }).notNull(),
    textVersion: text().notNull(),
    method: text().notNull(),
    givenAt: instant().notNull(),
    attestedBy: uuid(),
    withdrawnAt: instant(),
    withdrawnBy: uuid(),
    withdrawalMethod: text(),
    ...provenance(),
  },
  (table) => [
    uniqueIndex('consents__live')
      .on(table.tenantId, table.personId, table.kind)
      .where(sql`withdrawn_at is null`),
    index('consents__person').on(table.tenantId, table.personId, table.givenAt),
    foreignKey({
      name: 'consents__person_exists',
      columns: [table.tenantId, table.personId],
      foreignColumns: [persons.tenantId, persons.id],
    }),
  ],
)

/** 政治面貌: there only while a consent of that kind lives; withdrawing it deletes the row. */
export const politicalRecords = kernelTable(
  'political_records',
  {
    personId: uuid().notNull(),
    status: text({ enum: politicalStatuses }).notNull(),
    consentId: uuid().notNull(),
    ...provenance(),
  },
  (table) => [
    uniqueIndex('political_records__person').on(table.tenantId, table.personId),
    index('political_records__consented').on(table.tenantId, table.consentId),
    index('political_records__status').on(table.tenantId, table.status, table.personId),
    foreignKey({
      name: 'political_records__person_exists',
      columns: [table.tenantId, table.personId],
      foreignColumns: [persons.tenantId, persons.id],
    }),
    foreignKey({
      name: 'political_records__consent',
      columns: [table.tenantId, table.consentId],
      foreignColumns: [consents.tenantId, consents.id],
    }),
  ],
)
