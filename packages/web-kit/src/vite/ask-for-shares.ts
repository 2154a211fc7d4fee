import vue from '@vitejs/plugin-vue'
import { build, parseAst, type Plugin } from 'vite'

/** What the modules of a build import by name from each share; `*` when some module takes all of it. */
type Wanted = Map<string, Set<string>>

interface ImportNode {
  type: string
  source?: { value?: unknown } | null
  specifiers?: { type: string; imported?: { name?: string } }[]
}

/** Adds what one module's code takes from the shares. */
function addImports(code: string, wanted: Wanted): void {
  const { body } = parseAst(code) as unknown as { body: ImportNode[] }
  for (const { type, source, specifiers = [] } of body) {
    const names = type === 'ImportDeclaration' ? wanted.get(String(source?.value)) : undefined
    for (const { type: kind, imported } of names ? specifiers : []) {
      if (kind === 'ImportDefaultSpecifier') names?.add('default')
      else names?.add(imported?.name ?? '*')
    }
  }
}

/** Walks the whole graph below `inputs` once, without federation, and notes what it takes from the shares. */
async function findWanted(root: string, inputs: string[], shares: string[]): Promise<Wanted> {
  const wanted: Wanted = new Map(shares.map((share) => [share, new Set()]))
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      vue(),
      {
        name: 'linli:note-imports',
        enforce: 'post',
        transform: (code, id) => {
          if (/\.(vue|[jt]sx?)(\?|$)/.test(id) && !/[?&]type=style/.test(id)) addImports(code, wanted)
        },
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: inputs, external: shares } },
  })
  return wanted
}

const toImport = ([share, names]: [string, Set<string>], at: number): string => {
  if (names.has('*')) return `import * as __share${at} from '${share}'`
  const list = [...names].sort().map((name, i) => `${name} as __share${at}_${i}`)
  return list.length > 0 ? `import { ${list.join(', ')} } from '${share}'` : ''
}

/**
 * Federation hands a remote only those exports of a share that it saw a module import, and takes the graph for
 * complete when nothing was parsed for 10 ms: on a busy machine names are left out by chance and the build
 * fails. So the file that every build starts with, `entry`, asks for all that the graph is known to take.
 */
export function askForShares(options: {
  root: string
  entry: string
  inputs: string[]
  shares: string[]
}): Plugin {
  let asked = ''
  return {
    name: 'linli:ask-for-shares',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      const wanted = await findWanted(options.root, options.inputs, options.shares)
      asked = [...wanted].map(toImport).filter(Boolean).join('\n')
    },
    transform: (code, id) => (id === options.entry ? { code: `${code}\n${asked}\n`, map: null } : null),
  }
}
