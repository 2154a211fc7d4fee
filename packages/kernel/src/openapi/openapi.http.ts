import type { Extension } from '../http/app.ts'
import { openApiDocument } from './document.ts'

/** The API document and a page to read it. Made once, when first asked for; a new plugin version makes it anew. */
export const openApiExtension: Extension = (kernel, app) => {
  let made: { versions: string; text: string } | undefined
  const document = () => {
    const newest = [...new Set(kernel.plugins.list().map((plugin) => plugin.manifest.id))].map((id) => kernel.plugins.newest(id)!)
    const versions = newest.map(({ manifest }) => `${manifest.id}@${manifest.version}`).join()
    if (made?.versions !== versions) made = { versions, text: JSON.stringify(openApiDocument(kernel.plugins.kernel, newest)) }
    return made.text
  }
  app.get('/api/openapi.json', (c) => c.body(document(), 200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache' }))
}
