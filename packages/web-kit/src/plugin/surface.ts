export type Surface = 'console' | 'mobile'

let current: Surface = 'console'

/** Which shell this page is; set once when the shell starts. */
export const surface = (): Surface => current

export const setSurface = (value: Surface): void => {
  current = value
}
