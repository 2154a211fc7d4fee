import { tenantHttp, useStream, useTenant } from '@linli/web-kit'
import { computed, ref, watch } from 'vue'

interface Badge {
  count: number
  urgent: number
}

/** A burst of changes is one question. */
const settleMs = 1_500

/** Numbers beside the menu: tasks of mine, and what each plugin counts. A badge that fails is left out. */
export function useBadges() {
  const tenant = useTenant()
  const own = ref<Badge>({ count: 0, urgent: 0 })
  const ofPlugins = ref(new Map<string, Badge>())
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask(): Promise<void> {
    const wanted = tenant.plugins.flatMap((plugin) => plugin.menu.flatMap((item) => (item.badge ? [{ id: `${plugin.id} ${item.key}`, path: `/p/${plugin.id}${item.badge}` }] : [])))
    const answers = await Promise.allSettled([tenantHttp.get<Badge>('/tasks/count'), ...wanted.map((each) => tenantHttp.get<Badge>(each.path))])
    const [mine, ...others] = answers
    if (mine?.status === 'fulfilled') own.value = mine.value
    ofPlugins.value = new Map(
      others.flatMap((answer, index) => (answer.status === 'fulfilled' ? [[wanted[index]!.id, answer.value] as const] : [])),
    )
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), settleMs)
  }
  watch(() => tenant.tenant?.id, (id) => id && void ask(), { immediate: true })
  useStream('changed', soon)
  useStream('inbox', soon)

  return {
    tasks: computed(() => own.value.count),
    late: computed(() => own.value.urgent),
    of: (plugin: string, key: string): Badge | undefined => {
      const badge = ofPlugins.value.get(`${plugin} ${key}`)
      return badge && badge.count > 0 ? badge : undefined
    },
  }
}
