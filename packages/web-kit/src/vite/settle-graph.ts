import type { Plugin } from 'vite'

const gateId = 'linli-settled-graph'
const tickMs = 100
/** So many quiet ticks in a row, and nothing more will come. */
const quietTicks = 30

/**
 * Federation takes a remote's module graph for complete when nothing was parsed for 10 ms, and then leaves out
 * shared exports that later modules ask for: on a busy machine a build fails by chance. This keeps one module
 * open until the graph has really been quiet. `entry` is the file that every build of the remote starts with.
 */
export function settleGraph(entry: string | undefined): Plugin {
  let stamp = 0
  const stir = () => {
    stamp++
  }
  async function quiet(): Promise<void> {
    let seen = -1
    for (let calm = 0; calm < quietTicks; calm++) {
      if (seen !== stamp) calm = 0
      seen = stamp
      await new Promise((resolve) => setTimeout(resolve, tickMs))
    }
  }
  return {
    name: 'linli:settle-graph',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === gateId ? `${gateId}.js` : null),
    async load(id) {
      if (id !== `${gateId}.js`) return (stir(), null)
      await quiet()
      return { code: 'export {}', moduleSideEffects: false }
    },
    transform(code, id) {
      stir()
      return id === entry ? { code: `${code}\nimport '${gateId}'\n`, map: null } : null
    },
    moduleParsed: stir,
  }
}
