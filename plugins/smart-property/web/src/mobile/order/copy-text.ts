import { toast } from '@linli/ui-mobile'

/** Copies, and says `done`; a phone that does not copy shows what it was to be. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    toast.done(done)
  } catch {
    toast.say(text)
  }
}
