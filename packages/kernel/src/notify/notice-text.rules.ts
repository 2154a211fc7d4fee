import { sentence, type Locale } from '../http/messages.ts'

/** A ready text, or the key of one (`notice.*` in the catalogues) that each person reads in their own language. */
export type NoticeText = string | { key: string; params?: Record<string, string | number> }

/** The text in a language; a key that nobody worded shows as the key, so that it is noticed and fixed. */
export const wordNotice = (text: NoticeText, locale: Locale): string =>
  typeof text === 'string' ? text : sentence(locale, `notice.${text.key}`, text.params, text.key)
