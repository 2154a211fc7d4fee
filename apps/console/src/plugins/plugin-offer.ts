type Words = Record<'zh-CN' | 'en', string>

export interface PluginOffer {
  id: string
  title: Words
  summary: Words
  trust: 'builtin' | 'remote'
  versions: string[]
  enabledVersion: string | null
  capabilities: string[]
  personalTables: { table: string; columns: string[]; retentionDays: number | null }[]
  permissions: { key: string; clause: string | null }[]
}
