import { ProblemError, type ProblemCode } from '@linli/web-kit'
import { vi } from 'vitest'
import { nextTick } from 'vue'

import { textOf } from '../../score/testing/open-page.ts'

export const problem = (code: ProblemCode, more = {}): ProblemError =>
  new ProblemError({
    type: 'about:blank',
    title: code,
    detail: '',
    status: 0,
    code,
    requestId: '',
    ...more,
  })

/** The association on screen, as the shell asks for it, and what this DOM lacks. */
export function stubShell(): void {
  const association = { tenant: { id: 'x', kind: 'association' }, roles: [], rules: [], plugins: [] }
  vi.stubGlobal('fetch', async () => Response.json(association))
  Element.prototype.scrollIntoView = () => undefined
}

export const settled = async (): Promise<void> => {
  await new Promise((done) => setTimeout(done, 30))
  await nextTick()
}

/** Keys one after the other, each where the focus is by then. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    await nextTick()
  }
  await settled()
}

export async function type(text: string, within = 'body'): Promise<void> {
  const field = document.querySelector<HTMLTextAreaElement>(`${within} textarea`)
  if (!field) throw new Error('no field to write in')
  field.value = text
  field.dispatchEvent(new Event('input'))
  await nextTick()
}

export const heading = (): string => textOf(document.querySelector('article h2'))
export const all = (): string => textOf(document.body)
export const chosen = (): string => textOf(document.querySelector('[data-choice] [aria-pressed="true"]'))
export const dialog = (): string => textOf(document.querySelector('[role="dialog"]'))
export const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((each) => textOf(each).startsWith(name))
/** What a dialog is about, the last of its buttons. */
export const mainButton = (): HTMLButtonElement | undefined =>
  [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] footer button')].at(-1)
