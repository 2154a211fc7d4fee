import type { Locale } from '../../import/field.rules.ts'
import { templateSheet, type TemplateText } from '../../import/template.rules.ts'
import type { MarkedSheet } from '../../import/wrong-rows.rules.ts'
import { estateFields } from './estate-fields.rules.ts'
import { ledgerFields } from './ledger-fields.rules.ts'

const ledgerText: Record<Locale, TemplateText> = {
  'zh-CN': {
    title: '业主信息台账',
    note: '填表说明：每户一行，多位业主可分行或用顿号分隔；列可以增减、改名、换顺序；示例行不会导入。',
    example: '示例',
  },
  en: {
    title: 'Owner ledger',
    note: 'Note: one row a unit; columns may be added, renamed or moved; example rows are left out.',
    example: 'Example ',
  },
}
const estateText: Record<Locale, TemplateText> = {
  'zh-CN': {
    title: '小区清单',
    note: '填表说明：每个小区一行；列可以增减、改名、换顺序；示例行不会导入。',
    example: '示例',
  },
  en: {
    title: 'Estates',
    note: 'Note: one row an estate; columns may be added, renamed or moved; example rows are left out.',
    example: 'Example ',
  },
}

/** The empty ledger that staff fill in. Write it with `writeMarkedSheets([...], { isText: true })`. */
export const ledgerTemplate = (locale: Locale): MarkedSheet =>
  templateSheet(ledgerFields, ledgerText[locale], locale)

/** The empty list of estates that a group fills in. */
export const estatesTemplate = (locale: Locale): MarkedSheet =>
  templateSheet(estateFields, estateText[locale], locale)
