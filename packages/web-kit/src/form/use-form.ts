import { computed, onScopeDispose, reactive, ref, shallowRef, toRaw, watch } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'

import type { ProblemError } from '../api/problem.ts'
import { isProblem } from '../api/problem.ts'
import { dropDraft, readDraft, writeDraft } from './draft.ts'

export interface FormOptions<T extends object, R> {
  initial: T
  submit: (values: T) => Promise<R>
  /** Keeps what was typed on this device until it was sent. */
  draftKey?: string
  /** Asked before unsaved work is left; answers whether to go. */
  confirmLeave?: () => Promise<boolean> | boolean
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** The sentence for the whole form: what no field of it can carry. */
function sentenceOf(problem: ProblemError | null, fields: readonly string[]): string {
  if (!problem) return ''
  const loose = problem.issues.filter((issue) => !fields.includes(issue.path.split('.')[0] ?? ''))
  if (problem.issues.length > 0 && loose.length === 0) return problem.message
  return [problem.message, problem.problem.detail, ...loose.map((issue) => issue.message)]
    .filter(Boolean)
    .join(' ')
}

/**
 * A form whose rules live on the server: field messages come back by path, a stale version shows what the
 * row is now, and unsaved work is kept as a draft and guarded on leaving.
 */
export function useForm<T extends object, R = unknown>(options: FormOptions<T, R>) {
  const draft = options.draftKey ? readDraft<T>(options.draftKey) : null
  const start = ref(JSON.stringify(options.initial))
  const values = reactive({ ...copy(options.initial), ...draft }) as T
  const problem = shallowRef<ProblemError | null>(null)
  const isSaving = ref(false)
  const isRestored = ref(draft !== null)
  const isDirty = computed(() => JSON.stringify(values) !== start.value)

  const messages = computed<Record<string, string>>(() =>
    Object.fromEntries((problem.value?.issues ?? []).map((issue) => [issue.path, issue.message])),
  )
  const sentence = computed(() => sentenceOf(problem.value, Object.keys(values)))

  function reset(to: T = options.initial): void {
    start.value = JSON.stringify(to)
    Object.assign(values, copy(to))
    problem.value = null
    isRestored.value = false
    if (options.draftKey) dropDraft(options.draftKey)
  }

  async function submit(): Promise<R | undefined> {
    if (isSaving.value) return undefined
    isSaving.value = true
    problem.value = null
    try {
      const result = await options.submit(copy(toRaw(values)))
      start.value = JSON.stringify(values)
      if (options.draftKey) dropDraft(options.draftKey)
      return result
    } catch (error) {
      if (!isProblem(error)) throw error
      problem.value = error
      return undefined
    } finally {
      isSaving.value = false
    }
  }

  if (options.draftKey) {
    const key = options.draftKey
    watch(values, () => isDirty.value && writeDraft(key, toRaw(values)), { deep: true })
  }
  guardUnsaved(() => isDirty.value, options.confirmLeave)

  return {
    values,
    messages,
    sentence,
    problem,
    isSaving,
    isDirty,
    isRestored,
    submit,
    reset,
    isStale: computed(() => problem.value?.code === 'stale_version'),
    current: computed(() => problem.value?.problem.current as T | undefined),
  }
}

function guardUnsaved(
  isDirty: () => boolean,
  confirmLeave: FormOptions<object, unknown>['confirmLeave'],
): void {
  if (!confirmLeave) return
  const beforeUnload = (event: BeforeUnloadEvent) => {
    if (isDirty()) event.preventDefault()
  }
  window.addEventListener('beforeunload', beforeUnload)
  onScopeDispose(() => window.removeEventListener('beforeunload', beforeUnload))
  onBeforeRouteLeave(() => (isDirty() ? confirmLeave() : true))
}
