import { readFileSync, writeFileSync } from 'node:fs'

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { renderSVG } from 'uqr'

// A process of its own, without environment: JSON on its input, a PDF on its output, what went wrong beside it.
const fonts = ['Regular', 'Bold'].map((weight) =>
  readFileSync(new URL(`../fonts/NotoSansHans-${weight}.otf`, import.meta.resolve('@embedpdf/fonts-sc'))),
)
interface Given {
  blocks: { type: string; code?: string; svg?: string }[]
}
const data = JSON.parse(readFileSync(0, 'utf8')) as Given
// Here, since a sheet of codes would hold up a server for seconds: 7 ms for a short address, 140 ms for a full one.
for (const block of data.blocks)
  if (block.code !== undefined) block.svg = renderSVG(block.code, { ecc: 'M', border: 0 })

// The workspace is not there: the template has no file to read.
const compiler = NodeCompiler.create({ workspace: '/nowhere', fontArgs: [{ fontBlobs: fonts }] })
const compiled = compiler.compile({
  mainFileContent: readFileSync(new URL('./print.typ', import.meta.url), 'utf8'),
  inputs: { data: JSON.stringify(data) },
})
if (!compiled.result) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics))
writeFileSync(1, compiler.pdf(compiled.result))
