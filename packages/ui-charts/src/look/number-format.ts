/** How a number is written for people, unit included. */
export type NumberFormat = (value: number) => string

/** What stands where nothing was measured. */
const nothing = '–'

export const written = (value: number | null | undefined, format: NumberFormat): string =>
  value == null ? nothing : format(value)
