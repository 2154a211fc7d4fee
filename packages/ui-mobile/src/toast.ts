import { isProblem } from '@linli/web-kit'

const shownMs = 3_600

async function show(message: string): Promise<void> {
  const [{ showToast }] = await Promise.all([
    import('vant/es/toast'),
    import('vant/es/popup/index.css'),
    import('vant/es/toast/index.css'),
  ])
  showToast({ message, type: 'text', duration: shownMs, wordBreak: 'break-word', position: 'bottom' })
}

/** Short words over the page; `problem` gives the reason and the next step of a failed call. */
export const toast = {
  done: (text: string): void => void show(`✓ ${text}`),
  say: (text: string): void => void show(text),
  problem(error: unknown): void {
    if (!isProblem(error)) throw error
    void show([error.message, error.problem.detail].filter(Boolean).join('\n'))
  },
}
