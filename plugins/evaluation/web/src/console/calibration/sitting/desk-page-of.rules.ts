import type { DeskPage, DeskPart, SittingPage } from '@linli/evaluation-contract/campaign'

import { choosePoints, type ScoreForm } from '../../desk/scoring.rules.ts'

type SittingPart = SittingPage['parts'][number]

/** An answer as the desk holds a score: the level follows from the points, and when it was given is not told. */
export function ownScoreOf(
  part: Pick<SittingPart, 'part' | 'points' | 'levels'>,
  own: NonNullable<SittingPart['own']>,
) {
  const form: ScoreForm = { levelId: null, points: own.points, judges: {}, reason: own.reason }
  const { levelId } = choosePoints(part, form, own.points)
  return { id: part.part, points: own.points, levelId, judges: {}, reason: own.reason, at: '' }
}

const deskPartOf = (part: SittingPart): DeskPart => ({
  id: part.part,
  item: part.item,
  label: part.label,
  max: part.max,
  mode: 'judge',
  isJudged: true,
  points: part.points,
  levels: part.levels,
  judges: [],
  considers: part.considers,
  papers: [],
  facts: [],
  proposal: null,
  trace: [],
  evidence: [],
  flags: [],
  declared: null,
  isDeclaredHidden: false,
  own: part.own && ownScoreOf(part, part.own),
  mayRevise: false,
})

/** Parts that stand together under one item, in the order of the case. */
function groupsOf(parts: readonly SittingPart[]): DeskPage['groups'] {
  const groups: DeskPage['groups'] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (last && last.title['zh-CN'] === part.item['zh-CN']) last.parts.push(deskPartOf(part))
    else groups.push({ id: part.part, title: part.item, parts: [deskPartOf(part)] })
  }
  return groups
}

/**
 * A case as the desk shows a place, so that choosing, keys, saving and the way from part to part are the same ones.
 * There is no estate, no dossier and nobody else in it.
 */
export const deskPageOf = ({ sitting, step, parts }: SittingPage): DeskPage => ({
  assignment: {
    id: sitting.id,
    campaignId: sitting.campaignId,
    campaignTitle: sitting.campaignTitle,
    code: sitting.title,
    estateName: null,
    companyName: null,
    role: 'calibration',
    state: sitting.isSubmitted ? 'submitted' : 'in_progress',
    assessmentState: 'scoring',
    parts: sitting.parts,
    scored: sitting.answered,
    open: 0,
    scoreBy: '',
    version: 1,
  },
  step,
  groups: groupsOf(parts),
  evidence: [],
  hasDossier: true,
  discrepancies: [],
})
