import { getDocumentProxy } from 'unpdf'

export interface PdfText {
  /** What can be selected on each page, without the spaces that setting puts between scripts. */
  pages: string[]
  fonts: string[]
}

/** What a reader finds in a PDF. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const pdf = await getDocumentProxy(bytes)
  const pages: string[] = []
  const fonts = new Set<string>()
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items, styles } = await page.getTextContent()
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replaceAll(/\s/g, ''),
    )
    await page.getOperatorList()
    for (const key of Object.keys(styles)) {
      const font = page.commonObjs.get(key) as { name: string }
      fonts.add(font.name.replace(/^[A-Z]{6}\+/, ''))
    }
  }
  return { pages, fonts: [...fonts].sort() }
}
