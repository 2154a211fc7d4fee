import type { Limits } from '@linli/smart-property-contract'
import { api, useCan } from '@linli/web-kit'
import { onMounted, ref, shallowRef } from 'vue'

import { workingDayMinutes } from './limit-units.rules.ts'

/** The limits that hold where a category says nothing, and how long a working day is here. */
export function useLimits() {
  const standard = shallowRef<Limits | null>(null)
  const can = useCan()
  const dayMinutes = ref(workingDayMinutes({}))
  onMounted(async () => {
    // Who may not read the settings sees the categories all the same.
    const [settings, calendar] = await Promise.all([
      can('read', 'kernel.setting') ? api.get('/settings').catch(() => null) : null,
      api.get('/calendar').catch(() => null),
    ])
    const own = settings?.plugins.find((plugin) => plugin.pluginId === 'smart-property')
    standard.value = (own?.settings.find(({ key }) => key === 'limits')?.value as Limits | undefined) ?? null
    if (calendar) dayMinutes.value = workingDayMinutes(calendar.definition.week)
  })
  return { standard, dayMinutes }
}
