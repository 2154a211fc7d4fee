import { nextTick } from 'vue'

import { textOf } from '../../score/testing/open-page.ts'

/** Until calls have answered and the page has drawn what they brought. */
export const settled = async () => (await new Promise((done) => setTimeout(done, 20)), nextTick())

export function type(field: Element | null, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error('no field')
  field.value = text
  field.dispatchEvent(new Event('input'))
}
export function choose(field: Element | null | undefined, value: string): void {
  if (!(field instanceof HTMLSelectElement)) throw new Error('no list')
  field.value = value
  field.dispatchEvent(new Event('change'))
}
export function press(name: string, within: ParentNode = document): void {
  const found = buttonOf(name, within)
  if (!found) throw new Error(`no button ${name}`)
  found.click()
}
export const buttonOf = (name: string, within: ParentNode = document) =>
  [...within.querySelectorAll('button')].find((each) => textOf(each) === name)

export const dialog = (): Element => {
  const found = document.querySelector('[role=dialog]')
  if (!found) throw new Error('no dialog')
  return found
}
export const submit = (): HTMLButtonElement => {
  const found = dialog().querySelector<HTMLButtonElement>('footer [type=submit]')
  if (!found) throw new Error('nothing to send')
  return found
}
