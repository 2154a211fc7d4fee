import { api, tenantHttp, useStream, useTenant, type KernelAnswer } from '@linli/web-kit'
import { computed, ref, watch } from 'vue'

interface Badge {
  count: number
  urgent: number
}

/** My open tasks by when they fall due. */
export type TaskCounts = KernelAnswer<'/tasks/count'>

/** A burst of changes is one question. */
const settleMs = 1_500

/** Numbers beside the menu: tasks of mine, and what each plugin counts. A badge that fails is left out. */
export function useBadges() {
  const tenant = useTenant()
  const own = ref<TaskCounts>({ late: 0, today: 0, soon: 0, later: 0 })
  const ofPlugins = ref(new Map<string, Badge>())
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask(): Promise<void> {
    const wanted = tenant.plugins.flatMap((plugin) =>
      plugin.menu.flatMap((item) =>
        item.badge ? [{ id: `${plugin.id} ${item.key}`, path: `/p/${plugin.id}${item.badge}` }] : [],
      ),
    )
    const mine = api.get('/tasks/count').then(
      (answer) => (own.value = answer),
      () => undefined,
    )
    const others = await Promise.allSettled(wanted.map((each) => tenantHttp.get<Badge>(each.path)))
    await mine
    ofPlugins.value = new Map(
      others.flatMap((answer, index) =>
        answer.status === 'fulfilled' ? [[wanted[index]!.id, answer.value] as const] : [],
      ),
    )
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), settleMs)
  }
  watch(
    () => tenant.tenant?.id,
    (id) => id && void ask(),
    { immediate: true },
  )
  useStream('changed', soon)
  useStream('inbox', soon)

  return {
    tasks: computed(() => own.value.late + own.value.today + own.value.soon + own.value.later),
    late: computed(() => own.value.late),
    of: (plugin: string, key: string): Badge | undefined => {
      const badge = ofPlugins.value.get(`${plugin} ${key}`)
      return badge && badge.count > 0 ? badge : undefined
    },
  }
}
