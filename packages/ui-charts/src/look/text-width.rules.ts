const fullWidth = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u

/** About how many px a text takes: Han characters and their marks are one em wide, others a little over half. */
export const textWidthPx = (text: string, sizePx: number): number =>
  [...text].reduce((sum, char) => sum + (fullWidth.test(char) ? 1 : 0.58), 0) * sizePx

/** The widest of several texts, in px; 0 for none. */
export const widestPx = (texts: readonly string[], sizePx: number): number =>
  Math.max(0, ...texts.map((text) => textWidthPx(text, sizePx)))

/** The text in at most `lines` lines of this width, broken at spaces where there are any; what is left over is cut. */
export function foldText(text: string, widthPx: number, sizePx: number, lines: number): string {
  const parts: string[] = []
  let rest = text
  while (rest && parts.length < lines) {
    let end = rest.length
    while (end > 1 && textWidthPx(rest.slice(0, end), sizePx) > widthPx) end--
    const space = rest.slice(0, end + 1).lastIndexOf(' ')
    const at = end < rest.length && space > 0 ? space : end
    parts.push(rest.slice(0, at))
    rest = rest.slice(at).trimStart()
  }
  return rest ? `${parts.join('\n').slice(0, -1)}…` : parts.join('\n')
}
