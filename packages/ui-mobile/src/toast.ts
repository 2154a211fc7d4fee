import { isProblem } from '@linli/web-kit'

const shownMs = 3_600

async function show(message: string, icon?: 'success' | 'fail'): Promise<void> {
  const [{ showToast }] = await Promise.all([import('vant/es/toast'), import('vant/es/toast/style')])
  showToast({ message, type: icon ?? 'text', duration: shownMs, wordBreak: 'break-word' })
}

/** Short words over the page; `problem` gives the reason and the next step of a failed call. */
export const toast = {
  done: (text: string): void => void show(text, 'success'),
  say: (text: string): void => void show(text),
  problem(error: unknown): void {
    if (!isProblem(error)) throw error
    void show([error.message, error.problem.detail].filter(Boolean).join('\n'))
  },
}
