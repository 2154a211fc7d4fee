import {
  campaignStates,
  invitationStates,
  type CampaignDates,
  type CampaignPolicies,
} from '@linli/evaluation-contract/campaign'
import { day, instant } from '@linli/kernel'
import { foreignKey, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

import { pluginTable } from '../tables.ts'

/** 评价活动 of an association. From opening on its rubric, policies and draw stay (migrations/0003_campaign_guards). */
export const campaigns = pluginTable(
  'campaigns',
  {
    title: text().notNull(),
    intro: text().notNull().default(''),
    year: integer().notNull(),
    windowFrom: day().notNull(),
    windowTo: day().notNull(),
    state: text({ enum: campaignStates }).notNull().default('draft'),
    rubricId: uuid().notNull(),
    rubricHash: text().notNull(),
    dates: jsonb().$type<CampaignDates>().notNull(),
    policies: jsonb().$type<CampaignPolicies>().notNull(),
    policiesHash: text().notNull(),
    drawCommitment: text(),
    /** Seed and salt, sealed until the draw is revealed. */
    drawSealed: text(),
    drawSeed: text(),
    drawSalt: text(),
    openedAt: instant(),
    reason: text(),
  },
  (table) => [
    index('campaigns__list').on(table.tenantId, table.year, table.id),
    index('campaigns__year').on(table.tenantId, table.year, table.state),
  ],
)

export const campaignInvitations = pluginTable(
  'campaign_invitations',
  {
    campaignId: uuid().notNull(),
    companyId: uuid().notNull(),
    companyName: text().notNull(),
    state: text({ enum: invitationStates }).notNull().default('sent'),
    reason: text().notNull().default(''),
    sentAt: instant().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'campaign_invitations__campaign',
      columns: [table.tenantId, table.campaignId],
      foreignColumns: [campaigns.tenantId, campaigns.id],
    }),
    uniqueIndex('campaign_invitations__company').on(table.tenantId, table.campaignId, table.companyId),
  ],
)

/** Everything that happened in a campaign, each row holding the hash of the one before (contract/src/proof/chain). */
export const campaignEvents = pluginTable(
  'campaign_events',
  {
    campaignId: uuid().notNull(),
    seq: integer().notNull(),
    prev: text().notNull(),
    hash: text().notNull(),
    at: instant().notNull(),
    actor: text().notNull(),
    action: text().notNull(),
    object: text().notNull(),
    payloadHash: text().notNull(),
  },
  (table) => [uniqueIndex('campaign_events__seq').on(table.tenantId, table.campaignId, table.seq)],
  { kind: 'append' },
)
