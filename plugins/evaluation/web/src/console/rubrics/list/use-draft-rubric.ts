import type { RubricCard } from '@linli/evaluation-contract'
import type { RubricDoc } from '@linli/evaluation-contract/scoring'
import { useRouter } from 'vue-router'

import { evaluationApi } from '../../evaluation-api.ts'

interface Draft {
  label: string
  purpose: RubricCard['purpose']
  doc?: RubricDoc
  fromId?: string
}

/** Makes a draft and opens it. The id is made once a form, so that sending it twice makes one draft. */
export function useDraftRubric() {
  const router = useRouter()
  const id: string = crypto.randomUUID()
  return async (draft: Draft): Promise<void> => {
    const made = await evaluationApi.post('/rubrics', { id, ...draft })
    await router.push({ name: 'evaluation.rubric', params: { id: made.id } })
  }
}

const labelPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,29}$/
export const isLabel = (label: string): boolean => labelPattern.test(label.trim())
