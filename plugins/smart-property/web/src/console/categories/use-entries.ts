import { useCan, useList } from '@linli/web-kit'
import { computed, shallowRef } from 'vue'

import type { Entry } from './entry.rules.ts'

const isNew = 'new'

interface Entries<Row> {
  key: string
  subject: string
  /** What the filters let through, in the order it is shown. */
  read: (query: Record<string, string>, signal: AbortSignal) => Promise<Row[]>
}

/** A list that a company keeps and an estate may depart from, with the entry that is open, be it a new one. */
export function useEntries<Row extends Entry>({ key, subject, read }: Entries<Row>) {
  const can = useCan()
  /** Every entry, also while the list shows a part of them. */
  const whole = shallowRef<Row[]>([])
  const list = useList<Row>({
    key,
    rowId: (row) => row.key,
    subject,
    fetchPage: async ({ limit: _, ...query }, signal) => {
      const rows = await read(query, signal)
      if (Object.keys(query).length === 0) whole.value = rows
      return { rows }
    },
  })
  const open = computed(() => list.rows.value.find((row) => row.key === list.openId.value) ?? null)
  return {
    list,
    whole,
    open,
    canManage: computed(() => can('manage', subject)),
    isOpen: computed(() => open.value !== null || list.openId.value === isNew),
    /** Another form once another entry is open, or the same one has changed. */
    formKey: computed(() => `${list.openId.value} ${open.value?.version ?? 0}`),
    add: () => list.open(isNew),
    close: () => list.open(null),
    saved(): void {
      void list.refresh()
      list.open(null)
    },
  }
}
