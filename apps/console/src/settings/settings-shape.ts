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

/** The parts of a JSON schema that a form is drawn from; `unit` and `help` are ours. */
interface PropertySchema {
  type?: string | string[]
  enum?: string[]
  pattern?: string
  minimum?: number
  maximum?: number
  maxLength?: number
  /** `中文 | English`, like `unit` and `help`. */
  description?: string
  unit?: string
  help?: string
  properties?: Record<string, PropertySchema>
  items?: PropertySchema
}

export interface SettingsGroup {
  pluginId: string
  title: string
  schema: { properties?: Record<string, PropertySchema> }
  settings: Setting[]
}

/** One value in one input. A percentage is kept as a share: 0.75 is written 75. */
export interface ValueField {
  kind: 'number' | 'percent' | 'time' | 'text' | 'boolean' | 'choice'
  label: string
  unit: string
  help: string
  min?: number
  max?: number
  isInteger: boolean
  maxLength?: number
  options: string[]
}

interface Named {
  label: string
  help: string
}
export type SettingForm =
  | (Named & { kind: 'value'; field: ValueField })
  | (Named & { kind: 'record'; fields: Record<string, ValueField> })
  | (Named & { kind: 'table'; rows: Record<string, string>; columns: Record<string, ValueField> })
  | (Named & { kind: 'lines'; field: ValueField })
  /** A shape no form can be drawn for: shown, and set by the plugin's own page. */
  | (Named & { kind: 'closed' })

type Say = (text: string | undefined) => string
/** Reads `中文 | English` in one of both. */
export const sayIn =
  (isChinese: boolean): Say =>
  (text = '') => {
    const [chinese = '', english = chinese] = text.split(' | ')
    return isChinese ? chinese : english
  }

const typeOf = ({ type }: PropertySchema): string | undefined => (Array.isArray(type) ? type[0] : type)

function kindOf(schema: PropertySchema, unit: string): ValueField['kind'] | null {
  if (schema.enum) return 'choice'
  switch (typeOf(schema)) {
    case 'integer':
      return 'number'
    case 'number':
      return unit === '%' ? 'percent' : 'number'
    case 'boolean':
      return 'boolean'
    case 'string':
      return schema.pattern?.includes('[0-5]\\d') ? 'time' : 'text'
    default:
      return null
  }
}

function valueField(schema: PropertySchema, key: string, say: Say): ValueField | null {
  const unit = say(schema.unit)
  const kind = kindOf(schema, unit)
  if (!kind) return null
  const scale = kind === 'percent' ? 100 : 1
  const bound = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * scale))
  return {
    kind,
    label: say(schema.description) || key,
    unit,
    help: say(schema.help),
    min: bound(schema.minimum),
    max: bound(schema.maximum),
    isInteger: typeOf(schema) === 'integer' || kind === 'percent',
    maxLength: schema.maxLength,
    options: schema.enum ?? [],
  }
}

/** Every property as one input, or null when one of them is no single value. */
function fieldsOf(schema: PropertySchema, say: Say): Record<string, ValueField> | null {
  const fields = Object.entries(schema.properties ?? {}).map(
    ([key, each]) => [key, valueField(each, key, say)] as const,
  )
  return fields.length > 0 && fields.every(([, field]) => field !== null)
    ? (Object.fromEntries(fields) as Record<string, ValueField>)
    : null
}

/** What the form shows for a setting, from its JSON schema. */
export function settingForm(group: SettingsGroup, key: string, isChinese: boolean): SettingForm {
  const schema = group.schema.properties?.[key] ?? {}
  const say = sayIn(isChinese)
  const named = { label: say(schema.description) || key, help: say(schema.help) }
  const field = valueField(schema, key, say)
  if (field) return { ...named, kind: 'value', field }
  const fields = fieldsOf(schema, say)
  if (fields) return { ...named, kind: 'record', fields }
  const rows = Object.entries(schema.properties ?? {})
  const columns = rows[0] && fieldsOf(rows[0][1], say)
  if (columns && rows.every(([, row]) => fieldsOf(row, say) !== null)) {
    const titles = Object.fromEntries(rows.map(([name, row]) => [name, say(row.description)]))
    return { ...named, kind: 'table', rows: titles, columns }
  }
  const item = schema.items && valueField(schema.items, key, say)
  return item ? { ...named, kind: 'lines', field: item } : { ...named, kind: 'closed' }
}

/** How a value stands in its input. */
export const inputText = ({ kind }: ValueField, value: unknown): string => {
  if (value === null || value === undefined) return ''
  return kind === 'percent' ? String(Math.round(Number(value) * 100)) : String(value)
}

/** The value that was typed; `undefined` when it is none that the setting may have. */
export function typedValue(field: ValueField, text: string): unknown {
  if (field.kind === 'boolean') return text === 'true'
  if (field.kind === 'choice') return field.options.includes(text) ? text : undefined
  if (field.kind === 'time') return /^\d\d:\d\d$/.test(text) ? text : undefined
  if (field.kind === 'text') return text
  const number = Number(text)
  const isFit =
    text.trim() !== '' &&
    Number.isFinite(number) &&
    (!field.isInteger || Number.isInteger(number)) &&
    number >= (field.min ?? -Infinity) &&
    number <= (field.max ?? Infinity)
  if (!isFit) return undefined
  return field.kind === 'percent' ? number / 100 : number
}
