import { inputText, typedValue, type SettingForm, type ValueField } from './settings-shape.ts'

type Texts = Record<string, string>

const at = (value: unknown, key: string): unknown => (value as Record<string, unknown> | null)?.[key]

/** The inputs of a setting by their path; a setting of one value has the empty path. */
function inputsOf(form: SettingForm): [path: string, field: ValueField][] {
  switch (form.kind) {
    case 'value':
      return [['', form.field]]
    case 'record':
      return Object.entries(form.fields)
    case 'table':
      return Object.keys(form.rows).flatMap((row) =>
        Object.entries(form.columns).map(([key, field]): [string, ValueField] => [`${row}.${key}`, field]),
      )
    default:
      return []
  }
}

/** A setting's value as the texts of its inputs. */
export function textsOf(form: SettingForm, value: unknown): Texts {
  if (form.kind === 'lines')
    return { '': Array.isArray(value) ? value.map((item) => inputText(form.field, item)).join('\n') : '' }
  return Object.fromEntries(
    inputsOf(form).map(([path, field]) => [
      path,
      inputText(field, path === '' ? value : path.split('.').reduce(at, value)),
    ]),
  )
}

/** The value behind the texts, or the inputs whose text is no value they may have. */
export function valueOf(form: SettingForm, texts: Texts): { value: unknown } | { wrong: Set<string> } {
  if (form.kind === 'lines') {
    const items = (texts[''] ?? '').split('\n').filter((line) => line.trim() !== '')
    const typed = items.map((line) => typedValue(form.field, line.trim()))
    return typed.includes(undefined) ? { wrong: new Set(['']) } : { value: typed }
  }
  const typed = inputsOf(form).map(([path, field]) => [path, typedValue(field, texts[path] ?? '')] as const)
  const wrong = new Set(typed.filter(([, value]) => value === undefined).map(([path]) => path))
  if (wrong.size > 0) return { wrong }
  if (form.kind === 'value') return { value: typed[0]?.[1] }
  const value: Record<string, unknown> = {}
  for (const [path, each] of typed) {
    const [first = '', second] = path.split('.')
    value[first] = second ? { ...(value[first] as object | undefined), [second]: each } : each
  }
  return { value }
}
