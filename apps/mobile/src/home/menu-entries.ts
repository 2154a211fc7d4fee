import { tenantHttp, useStream, useTenant } from '@linli/web-kit'
import { computed, ref, watch } from 'vue'

export interface MenuEntry {
  key: string
  title: string
  icon: string
  to: string
  plugin: string
  badge: string | null
}

/** A burst of changes is one question. */
const settleMs = 1_500

/** What plugins offer on the phone. `isBeside` leaves out what a plugin already shows as its card at home: its first entry. */
export function useMenuEntries(isBeside: boolean) {
  const tenant = useTenant()
  return computed<MenuEntry[]>(() =>
    tenant.plugins.flatMap((plugin) => {
      const sorted = [...plugin.menu].sort((a, b) => a.order - b.order)
      const hasCard = plugin.fills.some((fill) => fill.slot === 'home.main')
      return sorted.slice(isBeside && hasCard ? 1 : 0).map((item) => ({
        key: `${plugin.id} ${item.key}`,
        title: item.title,
        icon: item.icon,
        to: `/t/${tenant.tenant?.id}/p/${plugin.id}${item.path}`,
        plugin: plugin.title,
        badge: item.badge ? `/p/${plugin.id}${item.badge}` : null,
      }))
    }),
  )
}

/** Numbers on the tiles, by entry; one that cannot be had is left out. */
export function useEntryBadges(entries: Readonly<{ value: MenuEntry[] }>) {
  const counts = ref<Record<string, number>>({})
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask(): Promise<void> {
    const wanted = entries.value.filter((entry) => entry.badge)
    const answers = await Promise.allSettled(
      wanted.map((entry) => tenantHttp.get<{ count: number }>(entry.badge!)),
    )
    counts.value = Object.fromEntries(
      answers.flatMap((answer, index) =>
        answer.status === 'fulfilled' ? [[wanted[index]!.key, answer.value.count] as const] : [],
      ),
    )
  }
  watch(
    () => entries.value.map((entry) => entry.badge).join(),
    () => void ask(),
    { immediate: true },
  )
  useStream('changed', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), settleMs)
  })
  return counts
}
