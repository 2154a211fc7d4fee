import { useTenant } from '@linli/web-kit'
import { vi } from 'vitest'
import { nextTick, type Component } from 'vue'

import { openPage, textOf } from '../../score/testing/open-page.ts'

export const settled = async (): Promise<void> => {
  await new Promise((done) => setTimeout(done, 20))
  await nextTick()
}

/** The shell's own answers: the association on screen, and no filters kept under a name. */
export function stubShell(): void {
  const association = { tenant: { id: 'x', kind: 'association' }, roles: [], rules: [], plugins: [] }
  vi.stubGlobal('fetch', async ({ url }: Request) =>
    Response.json(url.includes('/ui/plugins') ? association : { rows: [] }),
  )
}

export async function openPanel(page: Component, props: Record<string, unknown>, address: string) {
  const opened = await openPage(page, props, address)
  await useTenant().enter('x')
  await settled()
  return opened
}

export const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((each) => textOf(each) === name)
/** The last of its name: that of the dialog where the page has one as well. */
export const lastButton = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].findLast((each) => textOf(each) === name)

export function type(label: string, text: string): void {
  const named = [...document.querySelectorAll('label[for]')].findLast((each) =>
    textOf(each).startsWith(label),
  )
  const field = document.getElementById(named?.getAttribute('for') ?? '')
  if (field instanceof HTMLSelectElement) {
    field.value = text
    field.dispatchEvent(new Event('change'))
  } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.value = text
    field.dispatchEvent(new Event('input'))
  } else throw new Error(`no field ${label}`)
}
