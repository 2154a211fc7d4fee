/** The text with a mark put in place of what is selected, and where the caret then stands. */
export function insertMark(
  text: string,
  mark: string,
  { from, to }: { from: number; to: number },
): { text: string; caret: number } {
  const written = `{${mark}}`
  return { text: text.slice(0, from) + written + text.slice(to), caret: from + written.length }
}

/** Braces in a text that stand for nothing the order could fill in. */
export const unknownMarks = (text: string, known: readonly string[]): string[] => [
  ...new Set(
    [...text.matchAll(/\{([^{}]{0,20})\}/g)]
      .map((match) => match[1] ?? '')
      .filter((mark) => !known.includes(mark)),
  ),
]
