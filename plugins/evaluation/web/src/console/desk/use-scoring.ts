import type { DeskPage, DeskPart, OwnScore } from '@linli/evaluation-contract/campaign'
import { dropDraft, readDraft, writeDraft } from '@linli/web-kit'
import { computed, shallowReactive, watch, type Ref } from 'vue'

import { standingFrom } from './part-standing.ts'
import { isToScore } from './places.rules.ts'
import { blockOf, formOfScore, isSameScore, partsOf, type Block, type ScoreForm } from './scoring.rules.ts'
import { useDeskWords } from './use-desk-words.ts'
import { useHints } from './use-hints.ts'
import type { Place } from './use-place.ts'
import { useSaid } from './use-said.ts'
import { useSaveQueue, type SaveQueue, type Sent } from './use-save-queue.ts'

/** Names a place among what this device keeps. */
export const deskKey = (id: string): string => `evaluation.desk.${id}`

interface Answer extends Sent {
  declared: DeskPart['declared']
}

/** What is chosen and not sent, kept on the device so that a closed window takes none of it along. */
function useForms(key: string, canScore: Ref<boolean>) {
  const forms = shallowReactive(new Map(Object.entries(readDraft<Record<string, ScoreForm>>(key) ?? {})))
  watch(forms, () => (forms.size > 0 ? writeDraft(key, Object.fromEntries(forms)) : dropDraft(key)))
  // Handed in or given up: what was never sent is no score and is not shown as one.
  watch(canScore, (may) => may || forms.clear(), { immediate: true })
  return forms
}

/** How far a place is; `hasLoose` tells of a part whose last word the server does not have. */
const countsOf = (
  parts: Readonly<Ref<DeskPart[]>>,
  { isScored, hasLoose }: { isScored: (part: DeskPart) => boolean; hasLoose: (id: string) => boolean },
) => ({
  scored: computed(() => parts.value.filter(isScored).length),
  missing: computed(() => parts.value.filter((part) => !isScored(part))),
  unsent: computed(() => parts.value.filter((part) => hasLoose(part.id))),
})

interface Saving {
  forms: Map<string, ScoreForm>
  queue: Pick<SaveQueue, 'entries' | 'put'>
  formOf: (part: DeskPart) => ScoreForm
  ownOf: (part: DeskPart) => OwnScore | null
  hintsOf: (part: DeskPart) => Pick<DeskPart, 'proposal'>
  mayChange: (part: DeskPart) => boolean
}

/** Sends what is chosen unless it is what stands already; answers what is still missing, and then sends nothing. */
function savingWith({ forms, queue, formOf, ownOf, hintsOf, mayChange }: Saving) {
  return (part: DeskPart): Block | null => {
    if (!mayChange(part)) return null
    const form = formOf(part)
    const { points } = form
    const block = blockOf(form, hintsOf(part).proposal)
    if (block || points === null) return block
    forms.delete(part.id)
    const entry = queue.entries.get(part.id)
    const own = ownOf(part)
    const before = entry?.form ?? (own && formOfScore(own))
    if (before && entry?.state !== 'refused' && isSameScore(before, form)) return null
    queue.put({
      part: part.id,
      scoreId: crypto.randomUUID(),
      form: { ...form, points },
      seen: own?.id ?? null,
    })
    return null
  }
}

/** Everything needed to score one place: what stands in each part, and what becomes of a choice. */
export function useScoring(page: Ref<DeskPage>, place: Pick<Place, 'score'>) {
  const { id, role } = page.value.assignment
  const parts = computed(() => partsOf(page.value))
  const canScore = computed(() => isToScore(page.value.assignment))
  const forms = useForms(`${deskKey(id)}.forms`, canScore)
  const hintsFor = useHints(page.value, useDeskWords().locale)
  const { saidOf, ownOf, remember } = useSaid(page)
  const queue = useSaveQueue<Answer>({
    key: deskKey(id),
    parts: parts.value.map((part) => part.id),
    send: (entry) => place.score(id, entry),
    onSaved: remember,
  })
  const { entries } = queue
  const standing = standingFrom({ role, forms, entries, ownOf })
  const { formOf, isScored } = standing
  const hintsOf = (part: DeskPart) => hintsFor(part, formOf(part).judges)
  const mayChange = (part: DeskPart): boolean => canScore.value && entries.get(part.id)?.state !== 'conflict'

  const save = savingWith({ forms, queue, formOf, ownOf, hintsOf, mayChange })
  return {
    ...standing,
    parts,
    canScore,
    queue,
    saidOf,
    ownOf,
    hintsOf,
    mayChange,
    save,
    change: (part: DeskPart, form: ScoreForm): void => void (mayChange(part) && forms.set(part.id, form)),
    /** Another window's score instead of the one made here. */
    takeTheirs(part: DeskPart): void {
      const theirs = entries.get(part.id)?.theirs
      queue.giveUp(part.id)
      forms.delete(part.id)
      if (theirs) remember(part.id, theirs, null)
    },
    /** Back to what stands. */
    reset(part: DeskPart): void {
      forms.delete(part.id)
      if (entries.get(part.id)?.state === 'refused') queue.giveUp(part.id)
    },
    ...countsOf(parts, { isScored, hasLoose: (id) => entries.has(id) || forms.has(id) }),
  }
}

export type Scoring = ReturnType<typeof useScoring>
