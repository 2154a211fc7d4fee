import { afterEach, expect, it } from 'vitest'

import { addCatalogue, i18n, setLocale, type Catalogue, type Locale } from './i18n.ts'

afterEach(() => setLocale('zh-CN'))

/** A catalogue whose languages arrive when the test says so. */
function slow(key: string) {
  const arrive = {} as Record<Locale, () => void>
  const language = (locale: Locale) => {
    const arrived = new Promise<void>((done) => (arrive[locale] = done))
    return async () => {
      await arrived
      return { messages: { [key]: `${key} in ${locale}` } }
    }
  }
  const catalogue: Catalogue = { 'zh-CN': language('zh-CN'), en: language('en') }
  return { catalogue, arrive }
}

it('has the words of a plugin that came while the language was being switched', async () => {
  const shell = slow('shell')
  const plugin = slow('plugin')
  shell.arrive['zh-CN']()
  await addCatalogue('shell', shell.catalogue)
  const switching = setLocale('en')
  const adding = addCatalogue('plugin', plugin.catalogue)
  plugin.arrive['zh-CN']()
  plugin.arrive.en()
  shell.arrive.en()
  await Promise.all([switching, adding])
  expect(i18n.global.t('plugin')).toBe('plugin in en')
})

it('shows the language that was asked for last', async () => {
  const shell = slow('last')
  shell.arrive['zh-CN']()
  await addCatalogue('last', shell.catalogue)
  const first = setLocale('en')
  await setLocale('zh-CN')
  shell.arrive.en()
  await first
  expect(i18n.global.locale.value).toBe('zh-CN')
})

it('stays in its language when another does not come, also for a plugin that comes then, until it does', async () => {
  let isOffline = true
  const words = (key: string, locale: Locale) => async () => {
    if (isOffline && locale === 'en') throw new Error('offline')
    return { messages: { [key]: `${key} in ${locale}` } }
  }
  const catalogue = (key: string): Catalogue => ({ 'zh-CN': words(key, 'zh-CN'), en: words(key, 'en') })
  await addCatalogue('early', catalogue('early'))
  await expect(setLocale('en')).rejects.toThrow('offline')
  await addCatalogue('late', catalogue('late'))
  expect([i18n.global.locale.value, i18n.global.t('late')]).toEqual(['zh-CN', 'late in zh-CN'])
  isOffline = false
  await setLocale('en')
  expect(i18n.global.t('late')).toBe('late in en')
})

it('goes on with the last switch when an earlier one to the same language fails', async () => {
  let fail = () => {}
  const cut = new Promise<never>((_done, reject) => (fail = () => reject(new Error('offline'))))
  const [lost, found] = [slow('again'), slow('again')]
  for (const { arrive } of [lost, found]) arrive['zh-CN']()
  await addCatalogue('again', { ...lost.catalogue, en: () => cut })
  const first = setLocale('en')
  await setLocale('zh-CN')
  await addCatalogue('again', found.catalogue)
  const last = setLocale('en')
  fail()
  await expect(first).rejects.toThrow('offline')
  found.arrive.en()
  await last
  expect(i18n.global.locale.value).toBe('en')
})
