import { api, useCan, useList, useTenant, type KernelAnswer } from '@linli/web-kit'
import { computed, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'

import type { TaskCounts } from '../layout/use-badges.ts'

export type TaskRow = KernelAnswer<'/tasks'>['rows'][number]
export type Whose = 'mine' | 'all'

const chosenKey = 'linli.tasks-whose'

/** Mine, or everybody's for whoever answers for the whole estate; remembered on this device. */
export function useWhose() {
  const can = useCan()
  const mayOversee = computed(() => can('oversee', 'kernel.task'))
  const chosen = ref<Whose>(localStorage.getItem(chosenKey) === 'mine' ? 'mine' : 'all')
  watch(chosen, (value) => localStorage.setItem(chosenKey, value))
  return { mayOversee, chosen, whose: computed<Whose>(() => (mayOversee.value ? chosen.value : 'mine')) }
}

export const useTaskList = (inUrl: boolean, limit: number, whose: () => Whose) => {
  const list = useList<TaskRow>({
    key: 'kernel.tasks',
    subject: 'kernel.task',
    limit,
    inUrl,
    fetchPage: (query, signal) => api.get('/tasks', { query: { ...query, whose: whose() }, signal }),
  })
  watch(whose, () => void list.reload())
  return list
}

export function useTaskCounts(whose: () => Whose) {
  const counts = ref<TaskCounts | null>(null)
  // The list below says what is wrong; the sentence above it may be shorter.
  const load = async () => {
    counts.value = await api.get('/tasks/count', { query: { whose: whose() } }).catch(() => counts.value)
  }
  watch(whose, load, { immediate: true })
  return { counts, load }
}

const tones = { 1: 'civic', 2: 'amber' } as Record<number, string>

/** Where a task comes from and who has it, in words and colour. */
export function useTaskWords() {
  const tenant = useTenant()
  const { t } = useI18n({ useScope: 'global' })
  const titles = computed(() => new Map(tenant.plugins.map((plugin) => [plugin.id, plugin.title])))
  return {
    originOf: (task: TaskRow) => titles.value.get(task.pluginId) ?? t('tasks.ofPlatform'),
    toneOf: (task: TaskRow) => tones[task.priority] ?? 'jade',
    whoOf: ({ assignee }: TaskRow) =>
      assignee.kind === 'me'
        ? t('tasks.me')
        : assignee.kind === 'role'
          ? t(`role.${assignee.name}`)
          : assignee.name,
    /** The place is said only where several are seen at once. */
    placeOf: (task: TaskRow) => (task.tenantId === tenant.tenant?.id ? '' : task.tenantName),
  }
}
