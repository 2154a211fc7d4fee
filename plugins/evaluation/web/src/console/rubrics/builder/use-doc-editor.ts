import type { RubricDoc } from '@linli/evaluation-contract/scoring'
import { computed, inject, provide, shallowRef, type ComputedRef, type InjectionKey, type Ref } from 'vue'

import { historyOf, record, redo, undo, type History } from '../doc/history.rules.ts'

/** The document in hand with the steps behind it. Edits are whole documents: what an edit left alone is shared. */
export interface DocEditor {
  doc: ComputedRef<RubricDoc>
  canEdit: ComputedRef<boolean>
  isDirty: ComputedRef<boolean>
  canUndo: ComputedRef<boolean>
  canRedo: ComputedRef<boolean>
  /** Takes the next document; edits of one `stroke` in a row are undone as one. Nothing happens for null. */
  apply(next: RubricDoc | null, stroke?: string): void
  undo(): void
  redo(): void
  /** What is in hand is what the server has. */
  saved(): void
  /** Begins anew with a document from the server. */
  begin(doc: RubricDoc): void
}

const editorKey: InjectionKey<DocEditor> = Symbol('rubric document editor')

export function createDocEditor(first: RubricDoc, mayEdit: Ref<boolean>): DocEditor {
  const history = shallowRef<History<RubricDoc>>(historyOf(first))
  const kept = shallowRef(first)
  const step = (to: (now: History<RubricDoc>) => History<RubricDoc>): void => {
    if (mayEdit.value) history.value = to(history.value)
  }
  return {
    doc: computed(() => history.value.present),
    canEdit: computed(() => mayEdit.value),
    isDirty: computed(() => history.value.present !== kept.value),
    canUndo: computed(() => mayEdit.value && history.value.past.length > 0),
    canRedo: computed(() => mayEdit.value && history.value.future.length > 0),
    apply: (next, stroke) => next && step((now) => record(now, next, stroke)),
    undo: () => step(undo),
    redo: () => step(redo),
    saved: () => (kept.value = history.value.present),
    begin: (doc) => {
      history.value = historyOf(doc)
      kept.value = doc
    },
  }
}

export const provideDocEditor = (editor: DocEditor): void => provide(editorKey, editor)

/** The editor of the builder around; throws outside of one. */
export function useDocEditor(): DocEditor {
  const editor = inject(editorKey)
  if (!editor) throw new Error('no rubric is being built here')
  return editor
}
