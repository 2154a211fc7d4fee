import { addMessages } from '../http/messages.ts'
import type { ServerPlugin } from './server-plugin.ts'

/** What a plugin, its exports and prints are called in the audit log, where they stand by id and the names of queries. */
export function addTitleWords({ manifest, exports = [], prints = [] }: ServerPlugin): void {
  const titled = [
    ...exports.flatMap(({ title, operation, revealed }) =>
      [operation, revealed?.operation].map((each) => ({ subject: 'kernel.export', operation: each, title })),
    ),
    ...prints.map(({ title, operation }) => ({ subject: 'kernel.print', operation, title })),
  ]
  const words = (locale: 'zh-CN' | 'en') =>
    Object.fromEntries([
      ...['plugin', 'pluginId'].map((field) => [`value.${field}.${manifest.id}`, manifest.title[locale]]),
      ...titled.flatMap(({ subject, operation, title }) =>
        operation ? [[`value.${subject}.name.${operation.name}`, title[locale]]] : [],
      ),
    ])
  addMessages({ 'zh-CN': words('zh-CN'), en: words('en') })
}
