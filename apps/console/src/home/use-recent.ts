import { api, useCan, useStream } from '@linli/web-kit'
import { onMounted, ref, shallowRef } from 'vue'

export interface RecentRow {
  id: string
  at: string
  title: string
  text: string
  path: string | null
  isNew: boolean
}

const shown = 6

async function fromInbox(): Promise<RecentRow[]> {
  const { rows } = await api.get('/inbox', { query: { limit: shown } })
  return rows.map((row) => ({
    id: row.id,
    at: row.createdAt,
    title: row.title,
    text: row.body,
    path: row.path || null,
    isNew: row.readAt === null,
  }))
}

async function fromAudit(): Promise<RecentRow[]> {
  const { rows } = await api.get('/audit', { query: { limit: shown, byPeople: true } })
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    title: `${row.actor} ${row.title}`,
    text: row.text ?? '',
    path: null,
    isNew: false,
  }))
}

/** What changed: my own messages; where nobody has written to me, what people did here as far as I may see it. */
export function useRecent() {
  const can = useCan()
  const rows = shallowRef<RecentRow[] | null>(null)
  const source = ref<'inbox' | 'audit'>('inbox')
  const error = shallowRef<unknown>(null)
  async function load(): Promise<void> {
    try {
      const mine = await fromInbox()
      const isAudit = mine.length === 0 && can('read', 'kernel.audit')
      source.value = isAudit ? 'audit' : 'inbox'
      rows.value = isAudit ? await fromAudit() : mine
      error.value = null
    } catch (failure) {
      error.value = failure
    }
  }
  onMounted(load)
  useStream('inbox', () => void load())
  useStream('resumed', () => void load())
  return { rows, source, error, load }
}
