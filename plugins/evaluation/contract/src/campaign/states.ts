/** A campaign's way: each step is the association's own rule, none of it is in the standard (AMB-38). */
export const campaignStates = [
  'draft',
  'open',
  'scoring',
  'site',
  'preliminary',
  'final',
  'closed',
  'cancelled',
] as const
export type CampaignState = (typeof campaignStates)[number]

/** An estate's way through one campaign. */
export const assessmentStates = [
  'applied',
  'gate_failed',
  'accepted',
  'locked',
  'scoring',
  'reconciling',
  'site_check',
  'preliminary',
  'appealed',
  'final',
  'published',
  'withdrawn',
  'disqualified',
] as const
export type AssessmentState = (typeof assessmentStates)[number]

type Moves = Record<AssessmentState, readonly AssessmentState[]>

/** Withdrawing and disqualifying end before the final result. */
export const assessmentMoves: Moves = {
  applied: ['accepted', 'gate_failed', 'withdrawn'],
  gate_failed: [],
  accepted: ['locked', 'withdrawn', 'disqualified'],
  locked: ['scoring', 'withdrawn', 'disqualified'],
  scoring: ['reconciling', 'withdrawn', 'disqualified'],
  reconciling: ['site_check', 'preliminary', 'withdrawn', 'disqualified'],
  site_check: ['preliminary', 'withdrawn', 'disqualified'],
  preliminary: ['appealed', 'final', 'withdrawn', 'disqualified'],
  appealed: ['final', 'withdrawn', 'disqualified'],
  final: ['published'],
  published: [],
  withdrawn: [],
  disqualified: [],
}

export const mayMove = (from: AssessmentState, to: AssessmentState): boolean =>
  assessmentMoves[from].includes(to)

/** Layers of an assessment's scores, the later ones deciding: what records prove, what was declared and confirmed, two scorers, the rest. */
export const scoreLayers = [
  'proposed',
  'declared',
  'confirmed',
  'scorer',
  'reconciled',
  'site',
  'appeal',
] as const
export type ScoreLayer = (typeof scoreLayers)[number]

/** first and second score the judged parts blind; confirm looks once at what records proposed; arbiter is the third of a median. */
export const assignmentRoles = ['first', 'second', 'confirm', 'arbiter', 'calibration'] as const
export type AssignmentRole = (typeof assignmentRoles)[number]
export const assignmentStates = ['offered', 'in_progress', 'submitted', 'recused', 'withdrawn'] as const
/** A place that still is somebody's work. */
export const openPlaceStates = ['offered', 'in_progress'] as const

export const conflictKinds = [
  'employment',
  'contract',
  'residence',
  'family',
  'past_work',
  'declared',
] as const
/** What a conflict was found by: the employer's name, or an account at the company. */
export const conflictSigns = ['employer_name', 'account'] as const
export const appealStates = ['filed', 'admitted', 'refused', 'decided', 'withdrawn'] as const
