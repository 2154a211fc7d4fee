import { createI18n } from 'vue-i18n'

import { compileMessage } from './compile-message.ts'

export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]

export interface Messages {
  [key: string]: string | Messages
}

/** A catalogue per language, loaded when that language is first shown. */
export type Catalogue = Record<Locale, () => Promise<{ messages: Messages }>>

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  missingWarn: false,
  fallbackWarn: false,
  messageCompiler: compileMessage,
  messages: { 'zh-CN': {}, en: {} },
})

const catalogues = new Map<string, Catalogue>()
const loaded = new Map<Catalogue, Set<Locale>>()
/** The language being switched to; the shown one when no switch is under way. */
let wanted: Locale = i18n.global.locale.value
let switches = 0

async function load(catalogue: Catalogue, locale: Locale): Promise<void> {
  const done = loaded.get(catalogue) ?? new Set<Locale>()
  if (done.has(locale)) return
  const { messages } = await catalogue[locale]()
  i18n.global.mergeLocaleMessage(locale, messages)
  loaded.set(catalogue, done.add(locale))
}

/** Adds a catalogue under its owner's name; a newer build of the same owner replaces the older words. */
export async function addCatalogue(owner: string, catalogue: Catalogue): Promise<void> {
  catalogues.set(owner, catalogue)
  // A switch under way has counted its catalogues already: one that comes now brings both languages itself.
  await Promise.all([...new Set([i18n.global.locale.value, wanted])].map((locale) => load(catalogue, locale)))
}

/**
 * Loads every catalogue in the language, then switches: no half-translated screen in between. When one does not come,
 * the shown language stays and the error is the caller's.
 */
export async function setLocale(locale: Locale): Promise<void> {
  wanted = locale
  const own = ++switches
  try {
    await Promise.all([...catalogues.values()].map((catalogue) => load(catalogue, locale)))
  } catch (error) {
    // Else a plugin that comes later would need its words in a language that nobody sees.
    if (own === switches) wanted = i18n.global.locale.value
    throw error
  }
  // Whoever asked last is answered, however long the words of the others took.
  if (wanted !== locale) return
  i18n.global.locale.value = locale
  document.documentElement.lang = locale
}

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale)
