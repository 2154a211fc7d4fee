const isChinese = /^zh/i.test(
  process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '',
)

/** The sentence in the language of the terminal. */
export function text(zh: string, en: string): string {
  return isChinese ? zh : en
}

/** One line of progress, with the seconds since the program began. */
export function say(zh: string, en: string): void {
  console.log(`› ${text(zh, en)}  ${(performance.now() / 1000).toFixed(1)} s`)
}

/** An outcome that the person at the terminal must act on: a sentence, no stack. */
export class Halt extends Error {
  constructor(zh: string, en: string) {
    super(text(zh, en))
  }
}

/** Runs a program's main function; a Halt shows its sentence, anything else its stack. */
export async function main(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run()
  } catch (error) {
    console.error(error instanceof Halt ? `✗ ${error.message}` : error)
    process.exitCode = 1
  }
  process.disconnect?.()
}
