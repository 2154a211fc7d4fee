/** Control signs but for line breaks and tabs, and those that turn the direction of what follows. */
const unprintable = /[\p{Cc}--[\n\t]]|\p{Bidi_Control}/gv
const longRun = /[\x21-\x7e]{25,}/g
const piece = /.{12}/g

/**
 * Text as paper takes it: whole signs, no controls, and a place to break in what would run out of its
 * column otherwise (addresses, hashes).
 */
export const paperText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\ufffd', '□')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(unprintable, '')
    .replaceAll(longRun, (run) => run.replaceAll(piece, '$&\u200b'))
