import type { MessageCompiler, MessageContext } from 'vue-i18n'

const place = /\{(\w+)\}/g

/** Whether a message asks for more than names in braces: plurals, links, literals. */
export const isPlainMessage = (message: string): boolean => !/[{}|]|@[.:]/.test(message.replace(place, ''))

/**
 * Words with names in braces, which is all that catalogues may use. Stands in for vue-i18n's own compiler,
 * whose plurals and links nobody uses and everybody would load before the first screen.
 */
export const compileMessage: MessageCompiler = (message) => {
  if (typeof message !== 'string') throw new Error('words are text')
  if (import.meta.env.DEV && !isPlainMessage(message))
    throw new Error(`only {names} are replaced: ${message}`)
  const parts = message.split(place)
  const say = ({ named }: MessageContext): string =>
    parts.map((part, index) => (index % 2 === 1 ? String(named(part) ?? '') : part)).join('')
  return say
}
