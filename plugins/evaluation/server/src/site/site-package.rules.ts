import type { Part } from '@linli/evaluation-contract'
import type { Dossier } from '@linli/evaluation-contract/campaign'
import { allowedScores, type RubricIndex } from '@linli/evaluation-contract/scoring'
import type { PackagePart } from '@linli/evaluation-contract/site'

/** Names of earlier pictures and papers that a part shows. */
const mostEarlier = 20

function factsOf(index: RubricIndex, part: Part, facts: Dossier['facts']): PackagePart['facts'] {
  const keys = new Set([...(index.asks.get(part.id)?.metrics ?? []), ...part.metrics])
  return [...keys].map((key) => ({
    title: index.doc.metrics[key]?.title ?? { 'zh-CN': key, en: key },
    unit: index.doc.metrics[key]?.unit ?? 'count',
    value: facts[key]?.value ?? null,
  }))
}

/** A part as it is looked at on site: what may be given, asked and looked for; nothing that was declared or scored. */
export function packagePart(
  index: RubricIndex,
  part: Part,
  dossier: Pick<Dossier, 'facts' | 'evidence'> | null,
): PackagePart {
  const levels = part.logic.kind === 'tiered_judgement' ? part.logic.levels : []
  const item = index.items.get(index.parentOf.get(part.id) ?? '')
  return {
    id: part.id,
    item: item?.title ?? part.label,
    label: part.label,
    max: part.max,
    points: allowedScores(index, part),
    levels: levels.map(({ id, descriptor }) => ({ id, descriptor, points: allowedScores(index, part, id) })),
    judges: (index.asks.get(part.id)?.judges ?? []).map((key) => ({
      key,
      title: index.doc.judges[key] ?? { 'zh-CN': key, en: key },
    })),
    considers: part.humanJudges,
    facts: dossier ? factsOf(index, part, dossier.facts) : [],
    earlier: (dossier?.evidence ?? [])
      .filter(({ parts }) => parts.includes(part.id))
      .slice(0, mostEarlier)
      .map(({ title, eventFrom }) => ({ title, day: eventFrom })),
  }
}
