import type { Locale } from './field.rules.ts'
import type { ColumnMapping } from './column-mapping.ts'

const sentences: Record<Locale, Record<ColumnMapping['reason']['kind'], string>> = {
  'zh-CN': {
    synonym: '列名“{word}”就是“{field}”',
    group: '按上级表头和列名判断',
    context: '按左右相邻的列判断',
    similar: '列名与“{word}”相近',
    content: '{fit}% 的内容像“{field}”',
    remembered: '上次同样的表头这样对应',
    user: '您指定的',
    none: '不导入',
  },
  en: {
    synonym: 'The heading “{word}” means {field}',
    group: 'By its group heading',
    context: 'By its neighbours',
    similar: 'The heading is close to “{word}”',
    content: '{fit}% of the values look like {field}',
    remembered: 'As it was settled for the same headings',
    user: 'Chosen by you',
    none: 'Not imported',
  },
}

/** Why a column was taken for a field, in a sentence. */
export const matchReasonText = ({ reason, label }: ColumnMapping, field: string, locale: Locale): string =>
  sentences[locale][reason.kind]
    .replace('{word}', reason.word ?? label)
    .replace('{field}', field)
    .replace('{fit}', String(reason.fitPercent ?? 0))
