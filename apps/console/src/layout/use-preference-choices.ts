import { toast } from '@linli/ui-console'
import { usePreferences, useSession, type Locale, type TextSize, type ThemeChoice } from '@linli/web-kit'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

/** Language, appearance and text size with their few choices, for the menu and the account page. */
export function usePreferenceChoices() {
  const { t } = useI18n({ useScope: 'global' })
  const preferences = usePreferences()
  const session = useSession()
  return {
    languages: computed(() => [
      { value: 'zh-CN' as const, title: t('shell.me.chinese'), lang: 'zh-CN' },
      { value: 'en' as const, title: t('shell.me.english'), lang: 'en' },
    ]),
    themes: computed(() =>
      (['light', 'dark', 'auto'] as const).map((value) => ({ value, title: t(`shell.me.themes.${value}`) })),
    ),
    sizes: computed(() =>
      (['normal', 'large'] as const).map((value) => ({ value, title: t(`shell.me.sizes.${value}`) })),
    ),
    choose: (wish: { locale?: Locale; theme?: ThemeChoice; textSize?: TextSize }) =>
      preferences.choose(wish, session.me !== null).catch((error: unknown) => toast.problem(error)),
  }
}
