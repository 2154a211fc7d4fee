import { computed, shallowRef, type Ref } from 'vue'

import type { Choice, RegistrationApi, UnitChoice } from './registration-api.ts'
import { entrancesOf, type RegistrationAnswers, type StepName } from './registration-steps.rules.ts'

type PlacesApi = Pick<RegistrationApi, 'buildings' | 'units'>

/** What can be chosen at the step on screen, and what a choice means for the answers. */
export function usePlaceChoices(api: PlacesApi, answers: RegistrationAnswers, step: Readonly<Ref<StepName>>) {
  const buildings = shallowRef<Choice[]>([])
  const units = shallowRef<UnitChoice[]>([])
  const entrances = computed(() => entrancesOf(units.value))

  const choices = computed<Choice[]>(() => {
    if (step.value === 'building') return buildings.value
    if (step.value === 'entrance') return entrances.value.map((name) => ({ id: name, name }))
    return units.value.filter((unit) => answers.entrance === null || unit.entrance === answers.entrance)
  })

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
  }

  const place = computed(
    () => answers.unit?.code ?? [answers.building?.name, answers.entrance].filter(Boolean).join(' '),
  )
  return { choices, entrances, place, take }
}
