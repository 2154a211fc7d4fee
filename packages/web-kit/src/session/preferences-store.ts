import { defineStore } from 'pinia'
import { ref } from 'vue'

import { http } from '../api/http.ts'
import { isLocale, setLocale, type Locale } from '../i18n/i18n.ts'
import { applyTheme, type ThemeChoice } from '../theme/apply-theme.ts'
import type { Account } from './types.ts'

export type TextSize = 'normal' | 'large'

const key = 'linli.preferences'

interface Stored {
  locale?: Locale
  theme?: ThemeChoice
  textSize?: TextSize
}

function readStored(): Stored {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Stored
  } catch {
    return {}
  }
}

const isTheme = (value: unknown): value is ThemeChoice =>
  value === 'light' || value === 'dark' || value === 'auto'

/** Language, theme and text size: on this device at once, with the account for every other device. */
export const usePreferences = defineStore('preferences', () => {
  const locale = ref<Locale>('zh-CN')
  const theme = ref<ThemeChoice>('auto')
  const textSize = ref<TextSize>('normal')

  async function apply(wish: Stored): Promise<void> {
    locale.value = wish.locale ?? locale.value
    theme.value = wish.theme ?? theme.value
    textSize.value = wish.textSize ?? textSize.value
    localStorage.setItem(
      key,
      JSON.stringify({ locale: locale.value, theme: theme.value, textSize: textSize.value }),
    )
    applyTheme(theme.value)
    document.documentElement.dataset.text = textSize.value
    await setLocale(locale.value)
  }

  /** Before anyone is known: what this device last used. */
  const restore = (): Promise<void> => apply(readStored())

  /** What the account keeps wins over the device. */
  const adopt = (account: Account): Promise<void> =>
    apply({
      ...(isLocale(account.locale) ? { locale: account.locale } : {}),
      ...(isTheme(account.theme) ? { theme: account.theme } : {}),
      ...(account.textSize === 'large' || account.textSize === 'normal'
        ? { textSize: account.textSize }
        : {}),
    })

  /** Shown at once; kept with the account when it can be reached. */
  async function choose(wish: Stored, isLoggedIn: boolean): Promise<void> {
    await apply(wish)
    if (isLoggedIn) await http.patch('/api/me', wish)
  }

  return { locale, theme, textSize, restore, adopt, choose }
})
