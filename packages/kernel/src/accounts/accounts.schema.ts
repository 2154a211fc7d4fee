import { sql } from 'drizzle-orm'
import {
  boolean,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

/**
 * better-auth's tables. They lie outside the tenants: an account is a person's own, and what it may do
 * in a tenant is a membership. Only the login role reads them, never a scope role.
 */
export const authSchema = pgSchema('auth')

const at = () => timestamp({ withTimezone: true, mode: 'date' })

export const users = authSchema.table(
  'users',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    email: text().notNull().unique('users__email'),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    phoneNumber: text().unique('users__phone'),
    phoneNumberVerified: boolean().notNull().default(false),
    twoFactorEnabled: boolean().notNull().default(false),
    locale: text({ enum: ['zh-CN', 'en'] })
      .notNull()
      .default('zh-CN'),
    textSize: text({ enum: ['normal', 'large'] })
      .notNull()
      .default('normal'),
    theme: text({ enum: ['auto', 'light', 'dark'] })
      .notNull()
      .default('auto'),
    createdAt: at()
      .notNull()
      .default(sql`now()`),
    updatedAt: at()
      .notNull()
      .default(sql`now()`),
  },
  (table) => [index('users__phone_tail').on(sql`right(${table.phoneNumber}, 4)`)],
)

export const sessions = authSchema.table(
  'sessions',
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    token: text().notNull().unique('sessions__token'),
    expiresAt: at().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: at()
      .notNull()
      .default(sql`now()`),
    updatedAt: at()
      .notNull()
      .default(sql`now()`),
  },
  (table) => [index('sessions__user').on(table.userId)],
)

export const credentials = authSchema.table(
  'credentials',
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accountId: text().notNull(),
    providerId: text().notNull(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: at(),
    refreshTokenExpiresAt: at(),
    scope: text(),
    password: text(),
    createdAt: at()
      .notNull()
      .default(sql`now()`),
    updatedAt: at()
      .notNull()
      .default(sql`now()`),
  },
  (table) => [
    uniqueIndex('credentials__provider').on(table.providerId, table.accountId),
    index('credentials__user').on(table.userId),
  ],
)

export const verifications = authSchema.table(
  'verifications',
  {
    id: uuid().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: at().notNull(),
    createdAt: at()
      .notNull()
      .default(sql`now()`),
    updatedAt: at()
      .notNull()
      .default(sql`now()`),
  },
  (table) => [index('verifications__identifier').on(table.identifier)],
)

export const twoFactors = authSchema.table(
  'two_factors',
  {
    id: uuid().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    verified: boolean().notNull().default(true),
    failedVerificationCount: integer().notNull().default(0),
    lockedUntil: at(),
    createdAt: at()
      .notNull()
      .default(sql`now()`),
    updatedAt: at()
      .notNull()
      .default(sql`now()`),
  },
  (table) => [index('two_factors__user').on(table.userId)],
)

/** An answered write of an account outside the tenants by its `Idempotency-Key`. */
export const accountKeys = authSchema.table(
  'account_keys',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    key: text().notNull(),
    bodyHash: text().notNull(),
    answer: jsonb().notNull(),
    createdAt: at()
      .notNull()
      .default(sql`now()`),
  },
  (table) => [
    primaryKey({ name: 'account_keys__pkey', columns: [table.userId, table.key] }),
    index('account_keys__when').on(table.createdAt),
  ],
)

/** A browser in which an account has logged in before: failed tries elsewhere do not lock it out. */
export const knownDevices = authSchema.table(
  'known_devices',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** SHA-256 of the device's cookie. */
    deviceHash: text().notNull(),
    lastSeenAt: at()
      .notNull()
      .default(sql`now()`),
  },
  (table) => [primaryKey({ name: 'known_devices__pkey', columns: [table.userId, table.deviceHash] })],
)

/** What happened to an account's security; only added to. */
export const securityEvents = authSchema.table(
  'security_events',
  {
    id: uuid().primaryKey(),
    /** Null when the name that was tried belongs to nobody. */
    userId: uuid(),
    kind: text().notNull(),
    address: text(),
    userAgent: text(),
    detail: jsonb().notNull().default({}),
    occurredAt: at()
      .notNull()
      .default(sql`now()`),
  },
  (table) => [
    index('security_events__user').on(table.userId, table.id),
    index('security_events__when').on(table.occurredAt),
  ],
)
