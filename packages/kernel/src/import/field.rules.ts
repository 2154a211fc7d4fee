import type { CellValue } from './cell.rules.ts'

export type Locale = 'zh-CN' | 'en'
export type Bilingual = Record<Locale, string>

/** One thing an import can fill: how its headings are called and how its values look. */
export interface FieldSpec {
  key: string
  label: Bilingual
  synonyms: readonly string[]
  /** Whose column it is (owner, tenant); with `leaf` it also answers to every party word plus leaf word. */
  party?: string
  leaf?: string
  looksLike?: (cell: CellValue) => boolean
  /** The values alone are enough to suggest the field under an unknown heading. */
  isTelling?: boolean
  /** Several columns may feed it (电话1, 电话2). */
  isRepeatable?: boolean
  template?: { note: Bilingual; examples: readonly [string | number, string | number]; width?: number }
}

/** The target of an import: its fields and the words that qualify them in group headings. */
export interface FieldSet {
  name: string
  fields: readonly FieldSpec[]
  parties: Readonly<Record<string, readonly string[]>>
  leaves: Readonly<Record<string, readonly string[]>>
  /** Whose columns an unqualified 电话 or 证件号 is when no name column stands before it. */
  defaultParty?: string
}

/** A list of headings written in one line, with 、 between them. */
export const words = (list: string): readonly string[] => list.split('、')
