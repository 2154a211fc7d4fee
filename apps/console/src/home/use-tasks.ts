import { tenantHttp, useList } from '@linli/web-kit'

export interface TaskRow {
  id: string
  /** What kind of work, in words: `投诉 · 一级`. */
  kindLabel: string
  tone: 'civic' | 'amber' | 'sky' | 'jade'
  title: string
  detail: string | null
  holderName: string | null
  isMine: boolean
  dueAt: string | null
  /** Path inside the console, below the tenant. */
  path: string | null
}

export const useTaskList = (inUrl: boolean, limit: number) =>
  useList<TaskRow>({
    key: 'tasks',
    subject: 'kernel.task',
    limit,
    inUrl,
    fetchPage: (query, signal) => tenantHttp.get('/tasks', { query, signal }),
  })
