import { isProblem } from '@linli/web-kit'
import { computed, reactive, ref, shallowRef } from 'vue'

import type { Choice, RegistrationApi, RegistrationState, Relation, UnitChoice } from './registration-api.ts'

export const stepNames = ['estate', 'building', 'entrance', 'unit', 'who', 'phone', 'done'] as const
export type StepName = (typeof stepNames)[number]

export interface RegistrationAnswers {
  estate: Choice | null
  building: Choice | null
  entrance: string | null
  unit: UnitChoice | null
  name: string
  relation: Relation | ''
  phone: string
}

export interface RegistrationStart {
  api: Pick<RegistrationApi, 'buildings' | 'units' | 'register'>
  /** Somebody who is logged in has no need to show their number again. */
  isLoggedIn: () => boolean
  /** Logs in by phone code. */
  logIn: (phone: string, code: string) => Promise<void>
  /** What this person had told before the page was closed. */
  kept?: Pick<RegistrationAnswers, 'name' | 'relation' | 'phone'> | null
  keep?: (answers: Pick<RegistrationAnswers, 'name' | 'relation' | 'phone'>) => void
}

/** The entrances of a building in the order of its units; none when its units have none. */
export const entrancesOf = (units: readonly UnitChoice[]): string[] => [...new Set(units.flatMap((unit) => unit.entrance ?? []))]

/** The question after `step`: a building with one entrance is not asked for it, nor a logged-in person for the number. */
export function stepAfter(step: StepName, entranceCount: number, isLoggedIn: boolean): StepName {
  const next = stepNames[stepNames.indexOf(step) + 1] ?? 'done'
  if (next === 'entrance' && entranceCount < 2) return 'unit'
  if (next === 'phone' && isLoggedIn) return 'done'
  return next
}

export function stepBefore(step: StepName, entranceCount: number): StepName | null {
  const before = stepNames[stepNames.indexOf(step) - 1] ?? null
  return before === 'entrance' && entranceCount < 2 ? 'building' : before
}

/** Self-registration as questions one at a time: estate, building, entrance, unit, who, phone. */
export function useRegistration({ api, isLoggedIn, logIn, kept, keep }: RegistrationStart) {
  const answers = reactive<RegistrationAnswers>({ estate: null, building: null, entrance: null, unit: null, name: '', relation: '', phone: '', ...kept })
  const step = ref<StepName>('estate')
  const buildings = shallowRef<Choice[]>([])
  const units = shallowRef<UnitChoice[]>([])
  const isBusy = ref(false)
  const error = shallowRef<unknown>(null)
  const result = ref<RegistrationState | null>(null)
  const entrances = computed(() => entrancesOf(units.value))
  const next = () => stepAfter(step.value, entrances.value.length, isLoggedIn())

  /** What can be chosen at this step. */
  const choices = computed<Choice[]>(() => {
    if (step.value === 'building') return buildings.value
    if (step.value === 'entrance') return entrances.value.map((name) => ({ id: name, name }))
    return units.value.filter((unit) => answers.entrance === null || unit.entrance === answers.entrance)
  })

  async function work(task: () => Promise<void>): Promise<void> {
    isBusy.value = true
    error.value = null
    try {
      await task()
    } catch (failure) {
      if (!isProblem(failure)) throw failure
      error.value = failure
    } finally {
      isBusy.value = false
    }
  }

  async function take(choice: Choice): Promise<void> {
    switch (step.value) {
      case 'estate':
        buildings.value = await api.buildings(choice.id)
        Object.assign(answers, { estate: choice, building: null, entrance: null, unit: null })
        break
      case 'building':
        units.value = answers.estate ? await api.units(answers.estate.id, choice.id) : []
        Object.assign(answers, { building: choice, entrance: null, unit: null })
        break
      case 'entrance':
        Object.assign(answers, { entrance: choice.id, unit: null })
        break
      default:
        answers.unit = units.value.find((unit) => unit.id === choice.id) ?? null
    }
    step.value = next()
  }

  async function register(): Promise<void> {
    const { estate, unit, name, relation } = answers
    if (!estate || !unit || relation === '') return
    result.value = (await api.register({ tenantId: estate.id, unitId: unit.id, name: name.trim(), relation })).state
    step.value = 'done'
  }

  const keepWho = () => keep?.({ name: answers.name, relation: answers.relation, phone: answers.phone })

  return {
    answers, step, choices, isBusy, error, result,
    place: computed(() => answers.unit?.code ?? [answers.building?.name, answers.entrance].filter(Boolean).join(' ')),
    choose: (choice: Choice): Promise<void> => work(() => take(choice)),
    tellWho: (): Promise<void> =>
      work(async () => {
        keepWho()
        if (next() === 'done') await register()
        else step.value = next()
      }),
    /** A code that was right logs in; a registration refused afterwards can be tried again without a new one. */
    confirmPhone: (code: string): Promise<void> =>
      work(async () => {
        keepWho()
        if (!isLoggedIn()) await logIn(answers.phone, code)
        await register()
      }),
    back(): void {
      error.value = null
      step.value = stepBefore(step.value, entrances.value.length) ?? step.value
    },
  }
}
