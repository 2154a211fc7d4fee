import {
  campaignPolicies,
  draftCampaignInput,
  policyProblems,
  type CampaignDraft,
  type CampaignProblem,
} from '@linli/evaluation-contract/campaign'
import type { RubricDoc } from '@linli/evaluation-contract/scoring'

import { openingProblems } from '../dates/dates.rules.ts'
import { policiesInput, type CampaignForm } from './campaign-form.rules.ts'

const formParts = ['title', 'year', 'window', 'rubric', 'dates', 'awards', 'policies'] as const
type FormPart = (typeof formParts)[number]

interface FormCheck {
  /** Ready to be sent; null while something is missing or wrong. */
  fields: CampaignDraft | null
  /** Which parts of the form are not filled in yet. */
  missing: FormPart[]
  /** Wrong so that it cannot be kept. */
  problems: CampaignProblem[]
  /** May be kept in a draft; the campaign does not open with it. */
  warnings: CampaignProblem[]
}

const fieldsSchema = draftCampaignInput.omit({ id: true })

/** The part of the form a path belongs to. */
function partOf(path: string): FormPart {
  if (path.startsWith('dates')) return 'dates'
  if (path.startsWith('window')) return 'window'
  if (path.startsWith('policies.awards')) return 'awards'
  if (path === 'rubricId') return 'rubric'
  return path === 'year' ? 'year' : path.startsWith('policies') ? 'policies' : 'title'
}

/** What the form does not hold yet. Without its bound a calibration would read as none. */
function missingIn(form: CampaignForm, paths: readonly string[]): FormPart[] {
  const { isCalibrated, calibrationBound } = form.policies
  const parts = new Set([
    ...paths.map(partOf),
    ...(isCalibrated && calibrationBound === null ? ['policies' as const] : []),
  ])
  return formParts.filter((part) => parts.has(part))
}

function problemsIn(form: CampaignForm, doc: RubricDoc | null): CampaignProblem[] {
  const { windowFrom, windowTo } = form
  const policies = campaignPolicies.safeParse(policiesInput(form.policies))
  return [
    ...(windowFrom && windowTo && windowTo <= windowFrom
      ? [{ path: 'windowTo', rule: 'campaign_window_reversed' }]
      : []),
    ...(doc && policies.success ? policyProblems(doc, policies.data) : []),
  ]
}

/** Checks a form as the server will, so that a person sees it while typing. `doc` is the chosen rubric's, once it is there. */
export function checkForm(form: CampaignForm, doc: RubricDoc | null, today: string): FormCheck {
  const read = fieldsSchema.safeParse({ ...form, policies: policiesInput(form.policies) })
  const missing = missingIn(form, read.success ? [] : read.error.issues.map(({ path }) => path.join('.')))
  const problems = problemsIn(form, doc)
  const isDated = Object.values(form.dates).every(Boolean)
  return {
    fields: read.success && missing.length === 0 && problems.length === 0 ? read.data : null,
    missing,
    problems,
    warnings: isDated ? openingProblems(form.dates, today) : [],
  }
}
