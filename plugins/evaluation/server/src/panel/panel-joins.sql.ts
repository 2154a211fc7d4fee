import { and, eq } from 'drizzle-orm'

import { campaigns } from '../campaign/campaign.schema.ts'
import { assessments, assignmentHolders, assignments, scorers } from './panel.schema.ts'

/** Whose place, which estate's, which campaign's: the ties of the panel's tables, each within one tenant. */
export const placeOfHolder = and(
  eq(assignments.tenantId, assignmentHolders.tenantId),
  eq(assignments.id, assignmentHolders.assignmentId),
)
export const scorerOfHolder = and(
  eq(scorers.tenantId, assignmentHolders.tenantId),
  eq(scorers.id, assignmentHolders.scorerId),
)
export const assessmentOfPlace = and(
  eq(assessments.tenantId, assignments.tenantId),
  eq(assessments.id, assignments.assessmentId),
)
export const campaignOfAssessment = and(
  eq(campaigns.tenantId, assessments.tenantId),
  eq(campaigns.id, assessments.campaignId),
)
