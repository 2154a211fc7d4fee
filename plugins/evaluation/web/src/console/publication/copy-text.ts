import { toast } from '@linli/ui-console'

/** Takes a text along; without the right to the clipboard the text is shown, to be copied by hand. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    toast.done(done)
  } catch {
    toast.done(text)
  }
}
