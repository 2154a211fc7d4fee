import { reactive, ref } from 'vue'

import { useGuardedWork } from './guarded-work.ts'
import { usePlaceChoices } from './place-choices.ts'
import type { Choice, RegistrationApi, RegistrationState } from './registration-api.ts'
import { stepAfter, stepBefore, type RegistrationAnswers, type StepName } from './registration-steps.rules.ts'

type WhoAnswers = Pick<RegistrationAnswers, 'name' | 'relation' | 'phone'>

export interface RegistrationStart {
  api: Pick<RegistrationApi, 'buildings' | 'units' | 'register'>
  /** Somebody who is logged in has no need to show their number again. */
  isLoggedIn: () => boolean
  /** Logs in by phone code. */
  logIn: (phone: string, code: string, name: string) => Promise<void>
  /** What this person had told before the page was closed. */
  kept?: WhoAnswers | null
  keep?: (answers: WhoAnswers) => void
}

const nothing = (): RegistrationAnswers => ({
  estate: null,
  building: null,
  entrance: null,
  unit: null,
  name: '',
  relation: '',
  phone: '',
})

/** Self-registration as questions one at a time: estate, building, entrance, unit, who, phone. */
export function useRegistration({ api, isLoggedIn, logIn, kept, keep }: RegistrationStart) {
  const answers = reactive<RegistrationAnswers>({ ...nothing(), ...kept })
  const step = ref<StepName>('estate')
  const result = ref<RegistrationState | null>(null)
  const { isBusy, error, work } = useGuardedWork()
  const { choices, entrances, place, take } = usePlaceChoices(api, answers, step)
  const next = () => stepAfter(step.value, entrances.value.length, isLoggedIn())
  const keepWho = () => keep?.({ name: answers.name, relation: answers.relation, phone: answers.phone })

  async function register(): Promise<void> {
    const { estate, unit, name, relation } = answers
    if (!estate || !unit || relation === '') return
    const wish = { tenantId: estate.id, unitId: unit.id, name: name.trim(), relation }
    result.value = (await api.register(wish)).state
    step.value = 'done'
  }
  async function choose(choice: Choice): Promise<void> {
    await take(choice)
    step.value = next()
  }
  async function tellWho(): Promise<void> {
    keepWho()
    if (next() === 'done') await register()
    else step.value = next()
  }
  async function confirmPhone(code: string): Promise<void> {
    keepWho()
    if (!isLoggedIn()) await logIn(answers.phone, code, answers.name.trim())
    await register()
  }
  function back(): void {
    error.value = null
    step.value = stepBefore(step.value, entrances.value.length) ?? step.value
  }

  return {
    answers,
    step,
    choices,
    place,
    isBusy,
    error,
    result,
    back,
    choose: (choice: Choice): Promise<void> => work(() => choose(choice)),
    tellWho: (): Promise<void> => work(tellWho),
    confirmPhone: (code: string): Promise<void> => work(() => confirmPhone(code)),
  }
}
