export interface FieldSpec {
  key: string
  label: string
  kind?: 'text' | 'area' | 'select' | 'number' | 'date' | 'check'
  options?: { value: string; label: string }[]
  hint?: string
  placeholder?: string
  required?: boolean
  maxlength?: number
  /** Lines of an area. */
  rows?: number
  /** Takes the whole width of the dialog. */
  wide?: boolean
}

export type FieldValues = Record<string, string | boolean>

/** Texts as typed; an empty one says nothing (`undefined`), a number field becomes a number. */
export function typedValues(fields: readonly FieldSpec[], values: FieldValues): Record<string, unknown> {
  return Object.fromEntries(
    fields.map(({ key, kind }) => {
      const value = values[key]
      if (typeof value !== 'string') return [key, value]
      const text = value.trim()
      if (text === '') return [key, undefined]
      return [key, kind === 'number' ? Number(text) : text]
    }),
  )
}
