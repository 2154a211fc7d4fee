/** Marks that are filled in from the order when the text is chosen. */
export const templateMarks = ['工单号', '位置', '事项', '负责人', '时限'] as const
export type TemplateMark = (typeof templateMarks)[number]

/** The text with its marks filled in; a mark that the order has no value for is left out. */
export const fillTemplate = (body: string, values: Partial<Record<TemplateMark, string>>): string =>
  body.replaceAll(/\{([^{}]{1,8})\}/g, (_, mark: string) =>
    mark in values ? (values[mark as keyof typeof values] ?? '') : '',
  )
