import { templateMarks, type TemplateMark } from '@linli/smart-property-contract/template-marks'

const names = ['number', 'place', 'title', 'holder', 'due'] as const

/** Marks with the names that the catalogue has for them. */
export const namedMarks = templateMarks.map((mark, index) => ({ mark, name: names[index] ?? names[0] }))

/** What each mark stands for, in words found under its name. */
export const valuesOf = (wordOf: (name: string) => string): Record<TemplateMark, string> =>
  Object.fromEntries(namedMarks.map(({ mark, name }) => [mark, wordOf(name)])) as Record<TemplateMark, string>
