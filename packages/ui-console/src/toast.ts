import { isProblem } from '@linli/web-kit'

export interface Toasts {
  success(text: string): void
  error(text: string): void
}

let bridge: Toasts | null = null

export const connectToasts = (toasts: Toasts): void => {
  bridge = toasts
}

/** Short words at the foot of the page; `problem` shows the reason and the next step of a failed call. */
export const toast = {
  done: (text: string): void => bridge?.success(text),
  problem(error: unknown): void {
    if (!isProblem(error)) throw error
    bridge?.error([error.message, error.problem.detail].filter(Boolean).join(' '))
  },
}
