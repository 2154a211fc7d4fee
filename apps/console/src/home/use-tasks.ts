import { tenantHttp, useList, useTenant, type KernelAnswer } from '@linli/web-kit'
import { computed, ref } from 'vue'

import type { TaskCounts } from '../layout/use-badges.ts'

export type TaskRow = KernelAnswer<'/tasks'>['rows'][number]

export const useTaskList = (inUrl: boolean, limit: number) =>
  useList<TaskRow>({
    key: 'kernel.tasks',
    subject: 'kernel.task',
    limit,
    inUrl,
    fetchPage: (query, signal) => tenantHttp.get('/tasks', { query, signal }),
  })

export function useTaskCounts() {
  const counts = ref<TaskCounts | null>(null)
  // The list below says what is wrong; the sentence above it may be shorter.
  const load = async () => {
    counts.value = await tenantHttp.get<TaskCounts>('/tasks/count').catch(() => counts.value)
  }
  void load()
  return { counts, load }
}

const tones = { 1: 'civic', 2: 'amber' } as Record<number, string>

/** Where a task comes from, in words and colour. */
export function useTaskOrigin() {
  const tenant = useTenant()
  const titles = computed(() => new Map(tenant.plugins.map((plugin) => [plugin.id, plugin.title])))
  return {
    originOf: (task: TaskRow) => titles.value.get(task.pluginId) ?? '',
    toneOf: (task: TaskRow) => tones[task.priority] ?? 'jade',
  }
}
