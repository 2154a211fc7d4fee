import {
  commonDark,
  createTheme,
  dropdownDark,
  internalSelectionDark,
  internalSelectMenuDark,
  messageDark,
  modalDark,
  popoverDark,
  scrollbarDark,
  selectDark,
  switchDark,
  tooltipDark,
  type GlobalTheme,
} from 'naive-ui'

/** Only the components that are used: the whole dark theme would bring the styles of all of them. */
export const darkTheme: GlobalTheme = {
  ...createTheme('dark', [
    dropdownDark,
    internalSelectionDark,
    internalSelectMenuDark,
    messageDark,
    modalDark,
    popoverDark,
    scrollbarDark,
    selectDark,
    switchDark,
    tooltipDark,
  ]),
  common: commonDark,
}
