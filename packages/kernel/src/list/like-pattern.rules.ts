/** What was typed, as plain text of a `like` pattern: its own wildcards stand for themselves. */
export const likeText = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`)

/** The `like` pattern of a text that stands anywhere. */
export const likeAnywhere = (text: string): string => `%${likeText(text)}%`
