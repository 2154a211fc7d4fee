export type Origin =
  | { kind: 'own' }
  | { kind: 'inherited'; tenantId: string; name: string }
  | { kind: 'default' }

export interface Setting {
  key: string
  value?: unknown
  origin: Origin
  inherited?: unknown
  version: number
}

interface PropertySchema {
  type?: string | string[]
  enum?: string[]
  title?: string
  description?: string
}

export interface SettingsGroup {
  pluginId: string
  title: string
  schema: { properties?: Record<string, PropertySchema> }
  settings: Setting[]
}

export type SettingKind = 'number' | 'text' | 'boolean' | 'choice' | 'structure'

export interface SettingForm {
  kind: SettingKind
  label: string
  options: string[]
}

/** What the form shows for a setting, from its JSON schema; `中文 | English` descriptions give the label. */
export function settingForm(
  group: SettingsGroup,
  key: string,
  isChinese: boolean,
  word: (title: string) => string,
): SettingForm {
  const schema = group.schema.properties?.[key] ?? {}
  const [chinese, english] = (schema.description ?? '').split(' | ')
  const label = schema.title ? word(schema.title) : ((isChinese ? chinese : english) ?? '')
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  const kind: SettingKind = schema.enum
    ? 'choice'
    : type === 'integer' || type === 'number'
      ? 'number'
      : type === 'boolean'
        ? 'boolean'
        : type === 'string'
          ? 'text'
          : 'structure'
  return { kind, label: label || key, options: schema.enum ?? [] }
}

/** How a value is written in its input. */
export const inputText = (kind: SettingKind, value: unknown): string =>
  kind === 'structure'
    ? JSON.stringify(value, null, 2)
    : value === null || value === undefined
      ? ''
      : String(value)

/** The value behind what was typed, or `undefined` when it is no such value. */
export function typedSetting(kind: SettingKind, text: string): unknown {
  if (kind === 'number') return text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text)
  if (kind === 'boolean') return text === 'true'
  if (kind !== 'structure') return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
