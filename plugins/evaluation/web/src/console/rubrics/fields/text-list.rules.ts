/** Short entries of a line, set apart by spaces, commas or 、; each at most 20 characters, as the rubric keeps them. */
export const partsOfText = (text: string, most: number): string[] =>
  text
    .split(/[\s,，、;；]+/)
    .filter((part) => part !== '')
    .map((part) => part.slice(0, 20))
    .slice(0, most)
