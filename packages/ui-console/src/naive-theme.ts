import { accentColours } from '@linli/web-kit'
import type { GlobalThemeOverrides } from 'naive-ui'

/** House jade; naive-ui's own green holds only 3.4:1 on white. */
const jade = {
  light: { accent: '#0e6a5b', ink: '#0a5045', soft: '#e2f0ec', on: '#ffffff' },
  dark: { accent: '#4cb8a2', ink: '#7fd3c0', soft: '#17322d', on: '#05211b' },
}

const grounds = {
  light: {
    surface: '#ffffff',
    raised: '#ffffff',
    ink: '#1b222d',
    ink2: '#454e5d',
    ink3: '#616a78',
    line: '#8b8f96',
    soft: '#efede7',
    civic: '#b3261e',
    amber: '#8a5600',
    sky: '#1f5fa8',
  },
  dark: {
    surface: '#1a1f26',
    raised: '#242b34',
    ink: '#e9ebee',
    ink2: '#bcc3cd',
    ink3: '#98a1ae',
    line: '#737c89',
    soft: '#272d36',
    civic: '#f2877f',
    amber: '#e0ad55',
    sky: '#82b3ec',
  },
}

/** naive-ui computes with colours, so it needs values where everything else uses the tokens' variables. */
export function naiveTheme(isDark: boolean, brand: string | null, isLarge: boolean): GlobalThemeOverrides {
  const mode = isDark ? 'dark' : 'light'
  const colours = (brand && accentColours(brand, isDark)) || jade[mode]
  const ground = grounds[mode]
  const size = isLarge
    ? { s: '18px', m: '20px', l: '22px', row: '60px' }
    : { s: '13px', m: '14px', l: '16px', row: '36px' }
  return {
    common: {
      primaryColor: colours.accent,
      primaryColorHover: colours.accent,
      primaryColorPressed: colours.ink,
      primaryColorSuppl: colours.accent,
      errorColor: ground.civic,
      errorColorHover: ground.civic,
      warningColor: ground.amber,
      infoColor: ground.sky,
      successColor: jade[mode].accent,
      textColorBase: ground.ink,
      textColor1: ground.ink,
      textColor2: ground.ink,
      textColor3: ground.ink3,
      placeholderColor: ground.ink3,
      borderColor: ground.line,
      cardColor: ground.surface,
      modalColor: ground.surface,
      popoverColor: ground.raised,
      inputColor: ground.surface,
      fontFamily: 'var(--font)',
      fontFamilyMono: 'var(--mono)',
      borderRadius: '10px',
      borderRadiusSmall: '6px',
      fontSize: size.m,
      fontSizeSmall: size.s,
      fontSizeMedium: size.m,
      fontSizeLarge: size.l,
      heightSmall: size.row,
      heightMedium: size.row,
      heightLarge: size.row,
    },
    Dropdown: { padding: '6px', borderRadius: '12px', optionColorHover: ground.soft },
    Popover: { borderRadius: '12px', padding: '12px 14px' },
    Message: { borderRadius: '12px' },
  }
}
