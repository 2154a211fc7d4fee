import { createHash } from 'node:crypto'
import { join } from 'node:path'

import { defineConfig, type Plugin, type UserConfig } from 'vite'

const sourceHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Keeps zod from trying out `new Function`, which the page's own policy refuses and the browser would report. */
const withoutEval = 'globalThis.__zod_globalConfig={jitless:true};'

/**
 * Puts script and style of a page into its HTML: one file that works from a disk, without a network. The policy names
 * both by hash and allows nothing else, so that the page cannot send anywhere what it reads.
 */
export function onePage(): Plugin {
  return {
    name: 'linli:one-page',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle)
      const html = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.html'))
      const scripts = files.filter((file) => file.type === 'chunk')
      const styles = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
      const [script, style] = [scripts[0], styles[0]]
      if (
        html?.type !== 'asset' ||
        !script ||
        scripts.length > 1 ||
        style?.type !== 'asset' ||
        styles.length > 1
      )
        this.error('a page of one script and one style is expected')
      const code = `${withoutEval}${script.code.trim()}`.replaceAll('</script', String.raw`<\/script`)
      const css = String(style.source).trim()
      const policy = [
        "default-src 'none'",
        `script-src ${sourceHash(code)}`,
        `style-src ${sourceHash(css)}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; ')
      const page = String(html.source)
        .replace(/<script[^>]*><\/script>\s*/, '')
        .replace(/<link rel="stylesheet"[^>]*>\s*/, '')
      html.source = page
        .replace(
          '<meta name="viewport"',
          () =>
            `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <meta name="viewport"`,
        )
        .replace('</head>', () => `<style>${css}</style>\n  </head>`)
        .replace('</body>', () => `<script type="module">${code}</script>\n  </body>`)
      delete bundle[script.fileName]
      delete bundle[style.fileName]
    },
  }
}

/** The public page that verifies a proof file: `dist/public/verify/index.html`, one file. */
export const verifyConfig = (root: string): UserConfig =>
  defineConfig({
    root: join(root, 'src/verify'),
    base: './',
    mode: 'production',
    plugins: [onePage()],
    build: {
      target: 'es2022',
      outDir: join(root, 'dist/public/verify'),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      cssCodeSplit: false,
    },
  })
