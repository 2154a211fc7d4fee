import type { CalibrationCaseDetail } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { currentTenantId, useForm } from '@linli/web-kit'
import { computed, shallowRef, watch } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'
import { rubricIndexOf } from '../../score/rubric-index.ts'
import { blankCase, caseInput, formOfCase, missingIn, type CaseForm } from './case-form.rules.ts'

type State = 'draft' | 'active'
interface Start {
  /** Edited, or taken as the pattern of a new one. */
  detail: CalibrationCaseDetail | null
  isCopy: boolean
  rubricId: string
}

/** The rubric that parts are picked from; none before one is chosen. */
function useRubricOf(rubricId: () => string) {
  const index = shallowRef<RubricIndex | null>(null)
  const error = shallowRef<unknown>(null)
  async function load(of: string): Promise<void> {
    ;[index.value, error.value] = [null, null]
    if (!of) return
    try {
      const found = await rubricIndexOf(of)
      if (rubricId() === of) index.value = found
    } catch (failure) {
      if (rubricId() === of) error.value = failure
    }
  }
  watch(rubricId, load, { immediate: true })
  return { index, error, retry: () => load(rubricId()) }
}

/** A new case, a draft being edited, or a copy of one that may not change any more. */
export function useCaseForm({ detail, isCopy, rubricId }: Start) {
  const edited = isCopy ? null : detail
  /** Made once a form, so that sending it twice makes one case. */
  const id: string = edited?.id ?? crypto.randomUUID()
  const draft = edited?.id ?? (detail ? `copy.${detail.id}` : 'new')
  /** Version on the server, once it is there: then it is changed and not made again. */
  let seen = edited?.version ?? null
  const state = shallowRef<State>('draft')
  const form = useForm<CaseForm, string>({
    initial: detail ? formOfCase(detail, rubricId) : blankCase(rubricId),
    draftKey: `evaluation.calibration.${currentTenantId()}.${draft}`,
    submit: send,
  })
  const { index, error, retry } = useRubricOf(() => form.values.rubricId)
  const input = computed(() => caseInput(form.values))

  async function send(values: CaseForm): Promise<string> {
    const fields = caseInput(values)
    if (!fields) throw new Error('the form is not complete')
    if (seen === null) {
      const made = await evaluationApi.post('/calibration-cases', {
        id,
        rubricId: values.rubricId,
        ...fields,
      })
      seen = made.version
      if (state.value === 'draft') return id
    }
    const saved = await evaluationApi.put(`/calibration-cases/${id}`, {
      version: seen,
      state: state.value,
      ...fields,
    })
    seen = saved.version
    return id
  }
  return {
    form,
    index,
    error,
    retry,
    isComplete: computed(() => input.value !== null),
    missing: computed(() => missingIn(form.values)),
    /** Its id once it is kept; nothing while it is not, and then the form says why. */
    save(as: State): Promise<string | undefined> {
      state.value = as
      return form.submit()
    },
  }
}
