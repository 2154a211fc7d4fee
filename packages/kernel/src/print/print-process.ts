import { readFileSync, writeFileSync } from 'node:fs'

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

// A process of its own, without environment: JSON on its input, a PDF on its output, what went wrong beside it.
const fonts = ['Regular', 'Bold'].map((weight) =>
  readFileSync(new URL(`../fonts/NotoSansHans-${weight}.otf`, import.meta.resolve('@embedpdf/fonts-sc'))),
)
// The workspace is not there: the template has no file to read.
const compiler = NodeCompiler.create({ workspace: '/nowhere', fontArgs: [{ fontBlobs: fonts }] })
const compiled = compiler.compile({
  mainFileContent: readFileSync(new URL('./print.typ', import.meta.url), 'utf8'),
  inputs: { data: readFileSync(0, 'utf8') },
})
if (!compiled.result) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics))
writeFileSync(1, compiler.pdf(compiled.result))
