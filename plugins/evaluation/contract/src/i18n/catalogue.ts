import { en } from './en.ts'
import { zhCn } from './zh-cn.ts'

/** Words of the plugin in both languages; the web part and the server's texts read the same ones. */
export const i18n = { 'zh-CN': zhCn, en } satisfies Record<'zh-CN' | 'en', Record<string, string>>

export type WordKey = keyof typeof zhCn

/** The word of a key in a language. */
export const word = (locale: 'zh-CN' | 'en', key: WordKey): string => i18n[locale][key]
