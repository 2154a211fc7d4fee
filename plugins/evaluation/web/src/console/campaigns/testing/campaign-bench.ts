import { useTenant } from '@linli/web-kit'
import { nextTick, type App, type Component } from 'vue'

import { openPage, textOf } from '../../score/testing/open-page.ts'

export const settled = async (): Promise<void> => {
  await new Promise((done) => setTimeout(done, 30))
  await nextTick()
}

/** A page of an association, once its first answers have come; the caller unmounts it. */
export async function openAt(page: Component, props: Record<string, unknown>, address: string) {
  const opened = await openPage(page, props, address)
  await useTenant().enter('x')
  await settled()
  return opened
}

export const close = (app: App): void => {
  app.unmount()
  document.body.replaceChildren()
}

/** The shell's own answers: the association on screen, and no filters kept under a name. */
export async function shellAnswer({ url }: Request): Promise<Response> {
  const association = { tenant: { id: 'x', kind: 'association' }, roles: [], rules: [], plugins: [] }
  return Response.json(url.includes('/ui/plugins') ? association : { rows: [] })
}

export const button = (name: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('button, a')].find((each) => textOf(each) === name)

export async function press(name: string): Promise<void> {
  button(name)?.click()
  await settled()
}

/** The control under a label, wherever its text begins so. */
export function field(label: string): HTMLInputElement | null {
  const found = [...document.querySelectorAll('label')].find((each) => textOf(each).startsWith(label))
  return found?.htmlFor
    ? document.querySelector<HTMLInputElement>(`[id="${found.htmlFor}"]`)
    : (found?.querySelector('input') ?? null)
}

export async function type(label: string, text: string, event = 'input'): Promise<void> {
  const control = field(label)
  if (!control) throw new Error(`no field ${label}`)
  control.value = text
  control.dispatchEvent(new Event(event))
  await nextTick()
}
