/** Files that an estate handed over, for whoever scores or decides. */
export const handedWords = {
  handed: {
    help: 'Files stay with the estate. Each opening is counted; the estate sees the day and how often, and nobody’s name.',
    whole: 'See the whole picture',
    gone: 'Cannot be opened: the estate’s grant has ended, or the file is no longer offered.',
    failed: 'It did not open. Please try again.',
  },
}
