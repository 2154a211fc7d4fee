import type { RubricDoc } from '@linli/evaluation-contract/scoring'
import { toast } from '@linli/ui-console'
import { isProblem, type ProblemError } from '@linli/web-kit'
import { ref, shallowRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'

import { readRubric, type FileProblem } from '../doc/file-problems.rules.ts'
import type { DocEditor } from './use-doc-editor.ts'

/** Where documents are kept: what `useRubric` gives, as far as saving needs it. */
export interface Keeper {
  save(doc: RubricDoc): Promise<void>
  load(): Promise<boolean>
  readonly rubric: Readonly<Ref<{ readonly doc: RubricDoc } | null>>
  readonly error: Readonly<Ref<unknown>>
}

/**
 * Saves the document in hand. What is no rubric (a text too long, a list too full) is said before it is sent; a
 * version that somebody else saved meanwhile is never written over, and nothing in hand is lost by it.
 */
export function useSave(keeper: Keeper, editor: DocEditor) {
  const { t } = useI18n({ useScope: 'global' })
  const isSaving = ref(false)
  const isStale = ref(false)
  const problems = shallowRef<FileProblem[]>([])
  const refusal = shallowRef<ProblemError | null>(null)

  async function save(): Promise<void> {
    if (isSaving.value || !editor.isDirty.value) return
    const read = readRubric(editor.doc.value)
    problems.value = 'problems' in read ? read.problems : []
    if (problems.value.length > 0) return
    const sent = editor.doc.value
    isSaving.value = true
    refusal.value = null
    try {
      await keeper.save(sent)
      // What was typed while the answer was on its way stays unsaved.
      if (editor.doc.value === sent) editor.saved()
      toast.done(t('evaluation.rubrics.save.done'))
    } catch (error) {
      if (!isProblem(error)) throw error
      isStale.value = error.code === 'stale_version'
      refusal.value = error
    } finally {
      isSaving.value = false
    }
  }

  /** Gives up what is in hand for what the server has. */
  async function takeLatest(): Promise<void> {
    if (!(await keeper.load()) || !keeper.rubric.value) {
      toast.problem(keeper.error.value)
      return
    }
    editor.begin(keeper.rubric.value.doc)
    isStale.value = false
    refusal.value = null
    problems.value = []
  }
  return { isSaving, isStale, problems, refusal, save, takeLatest }
}

export type Saving = ReturnType<typeof useSave>
