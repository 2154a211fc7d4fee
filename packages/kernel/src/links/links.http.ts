import { renderSVG } from 'uqr'

import { clientAddress } from '../accounts/client-address.ts'
import { addMessages } from '../http/messages.ts'
import type { Extension } from '../http/app.ts'
import type { AppContext } from '../http/context.ts'
import { createRateLimiter } from '../http/rate-limit.ts'
import { findLink, listLink, openLink, openLinkFile } from './resolve-link.ts'

addMessages({
  'zh-CN': { 'reason.link_dead': '这个二维码已经失效，请向物业索取新的' },
  en: { 'reason.link_dead': 'This code is no longer valid. Please ask the property office for a new one.' },
})

const perMinute = 240

/** Short addresses, open to everybody who holds the paper: no session, few tries. */
export const linksHttp: Extension = (kernel, app) => {
  const limiter = createRateLimiter(perMinute)
  const guard = (c: AppContext) => limiter.takeKey(`link:${clientAddress(c, kernel.config)}`, perMinute)
  app.get('/api/public/links/:code', async (c) => {
    guard(c)
    c.header('Cache-Control', 'no-store')
    const asked = { requestId: c.get('requestId'), locale: c.get('locale') }
    return c.json(await openLink(kernel, c.req.param('code'), asked))
  })
  app.get('/api/public/links/:code/rows', async (c) => {
    guard(c)
    c.header('Cache-Control', 'no-store')
    const asked = { requestId: c.get('requestId'), locale: c.get('locale') }
    return c.json(await listLink(kernel, c.req.param('code'), { ...asked, page: c.req.query() }))
  })
  app.get('/api/public/links/:code/file', async (c) => {
    guard(c)
    const code = c.req.param('code')
    const asked = { requestId: c.get('requestId'), locale: c.get('locale') }
    return c.body(JSON.stringify(await openLinkFile(kernel, code, asked)), 200, {
      'Content-Type': 'application/json; charset=UTF-8',
      'Content-Disposition': `attachment; filename="${code}.json"`,
      'Cache-Control': 'no-store',
    })
  })
  app.get('/api/public/links/:code/qr.svg', async (c) => {
    guard(c)
    const code = c.req.param('code')
    await findLink(kernel, code)
    const svg = renderSVG(new URL(`/l/${code}`, kernel.config.publicUrl).href, { ecc: 'M', border: 2 })
    return c.body(svg, 200, {
      'Content-Type': 'image/svg+xml',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'Cache-Control': 'public, max-age=3600',
    })
  })
  app.get('/l/:code', async (c) => {
    guard(c)
    const code = c.req.param('code')
    const { publicPath } = await findLink(kernel, code)
    return c.redirect(`${publicPath}${publicPath.includes('?') ? '&' : '?'}link=${code}`, 302)
  })
}
