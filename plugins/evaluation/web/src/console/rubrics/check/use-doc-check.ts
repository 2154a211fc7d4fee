import {
  checkRubric,
  runFixtures,
  type FixtureResult,
  type Issue,
  type IssueCode,
  type RubricDoc,
} from '@linli/evaluation-contract/scoring'
import {
  computed,
  inject,
  onScopeDispose,
  provide,
  ref,
  shallowRef,
  watch,
  type InjectionKey,
  type Ref,
} from 'vue'

import { issuesByPlace, sumsOf } from '../doc/sums.rules.ts'

const settleMs = 350

/** With one of these open, nothing that only an evaluation shows can be told. */
const openReference = (code: IssueCode): boolean =>
  code.startsWith('unknown_') ||
  ['duplicate_id', 'policy_shape', 'limit_type', 'count_without_points', 'fixture_expects_nothing'].includes(
    code,
  )

/** Looks over the document a moment after the last edit; the figures on screen are those of `checked`. */
export function createDocCheck(doc: Ref<RubricDoc>) {
  const checked = shallowRef(doc.value)
  const issues = shallowRef<readonly Issue[]>(checkRubric(doc.value))
  const isWaiting = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  function run(): void {
    clearTimeout(timer)
    checked.value = doc.value
    issues.value = checkRubric(doc.value)
    isWaiting.value = false
  }
  watch(doc, () => {
    isWaiting.value = true
    clearTimeout(timer)
    timer = setTimeout(run, settleMs)
  })
  onScopeDispose(() => clearTimeout(timer))

  const canRun = computed(() => !issues.value.some(({ code }) => openReference(code)))
  return {
    issues,
    isWaiting,
    canRun,
    byPlace: computed(() => issuesByPlace(issues.value)),
    sums: computed(() => sumsOf(checked.value, issues.value)),
    /** Null while references are open: a fixture of such a document says nothing. */
    fixtures: computed<readonly FixtureResult[] | null>(() =>
      canRun.value ? runFixtures(checked.value) : null,
    ),
    run,
  }
}

export type DocCheck = ReturnType<typeof createDocCheck>

const checkKey: InjectionKey<DocCheck> = Symbol('rubric document check')

export const provideDocCheck = (check: DocCheck): void => provide(checkKey, check)

/** The check of the builder around; throws outside of one. */
export function useDocCheck(): DocCheck {
  const check = inject(checkKey)
  if (!check) throw new Error('no rubric is being checked here')
  return check
}
