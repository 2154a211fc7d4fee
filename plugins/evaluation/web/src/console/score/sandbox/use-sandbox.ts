import { factSubject, scoreSubject, type FactValue, type ScoreOutput } from '@linli/evaluation-contract'
import { evaluateRubric, whatIf, type Inputs, type RubricIndex } from '@linli/evaluation-contract/scoring'
import { latestOf, useChanged } from '@linli/web-kit'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'

import { evaluationApi } from '../../evaluation-api.ts'
import { rubricIndexOf } from '../rubric-index.ts'
import { useAddress } from '../use-address.ts'
import { assumedIn, assumedText, nothingAssumed, type Assumptions } from './assumed-text.rules.ts'
import { groupChanges, leversOf, type Lever } from './levers.rules.ts'

interface Ground {
  index: RubricIndex
  inputs: Inputs
}

const settleMs = 300

const without = <T>(all: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([each]) => each !== key))

const knownIn =
  ({ doc }: RubricIndex) =>
  (kind: 'fact' | 'judge', key: string): boolean =>
    Object.hasOwn(kind === 'fact' ? doc.metrics : doc.judges, key)

/** The year as it stands and as it would be with what is assumed, computed here by the rules of the server. */
export function useSandbox({ year, rubric }: Pick<ScoreOutput, 'year' | 'rubric'>) {
  const address = useAddress()
  const ground = shallowRef<Ground | null>(null)
  const error = shallowRef<unknown>(null)
  const assumed = shallowRef<Assumptions>(nothingAssumed)
  const read = latestOf(
    (signal) =>
      Promise.all([
        rubricIndexOf(rubric.id),
        evaluationApi.get('/plan/sandbox', { query: { year }, signal }),
      ]),
    error,
  )
  async function load(): Promise<void> {
    const answer = await read()
    if (!answer) return
    const [index, { facts, judges, documents }] = answer
    const isFirst = ground.value === null
    ;[ground.value, error.value] = [{ index, inputs: { facts, judges, documents } }, null]
    if (isFirst) assumed.value = assumedIn(address.read('assume'), knownIn(index))
  }
  void load()
  useChanged(scoreSubject, () => void load())
  useChanged(factSubject, () => void load())

  const now = computed(() => ground.value && evaluateRubric(ground.value.index, ground.value.inputs))
  const supposed = computed(
    () => ground.value && whatIf(ground.value.index, ground.value.inputs, assumed.value),
  )
  const levers = computed(() =>
    ground.value && now.value ? leversOf(ground.value.index, ground.value.inputs, now.value) : [],
  )
  const changes = computed(() => (now.value && supposed.value ? groupChanges(now.value, supposed.value) : []))

  let timer: ReturnType<typeof setTimeout> | undefined
  watch(assumed, () => {
    clearTimeout(timer)
    timer = setTimeout(() => address.write({ assume: assumedText(assumed.value) }), settleMs)
  })
  onScopeDispose(() => clearTimeout(timer))

  /** Null, or what is so anyway, takes the assumption back. */
  function assume({ kind, key, now: present }: Lever, value: FactValue | null): void {
    const { facts, judges } = assumed.value
    const isBack = value === null || value === present
    if (kind === 'fact')
      assumed.value = { judges, facts: isBack ? without(facts, key) : { ...facts, [key]: value } }
    else if (isBack) assumed.value = { facts, judges: without(judges, key) }
    else if (typeof value === 'boolean') assumed.value = { facts, judges: { ...judges, [key]: value } }
  }
  const valueOf = ({ kind, key }: Lever): FactValue | undefined =>
    (kind === 'fact' ? assumed.value.facts : assumed.value.judges)[key]
  return { ground, error, load, assumed, now, supposed, levers, changes, assume, valueOf }
}
