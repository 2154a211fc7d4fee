import {
  chainIn,
  readHash,
  statusIn,
  verifyFile,
  wordVerdict,
  type FileVerdict,
  type Known,
  type WordedVerdict,
} from '@linli/evaluation-contract/proof'

import { entryFacts } from './entry-facts.rules.ts'
import { verifyWords, type PageWord, type VerifyLocale } from './verify-words.ts'

interface Page {
  locale: VerifyLocale
  /** Texts of the chosen files; null before one is chosen, undefined for one that could not be read. */
  proof: string | null | undefined
  later: string | null | undefined
  chain: string | null | undefined
}

function make(tag: string, text = '', className = ''): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  if (className) element.className = className
  return element
}

/** By text alone, never as markup: the file is anybody's. */
function showResult(
  result: HTMLElement,
  { verdict, worded, locale }: { verdict: FileVerdict; worded: WordedVerdict; locale: VerifyLocale },
): void {
  const words = verifyWords[locale]
  const parts: HTMLElement[] = [make('p', worded.headline, `headline ${worded.tone}`)]
  if (verdict.kind === 'checked') {
    const facts = make('dl')
    for (const { name, text } of entryFacts(verdict.file.payload, words))
      facts.append(make('dt', words[name]), make('dd', text))
    const at = new Date(verdict.file.manifest.publishedAt)
    facts.append(make('dt', words.publishedAt), make('dd', at.toLocaleString(locale)))
    const lines = make('ul')
    for (const { tone, text, value } of worded.lines) {
      const sentence = make('div', text)
      if (value !== undefined) sentence.append(make('code', value))
      const line = make('li')
      line.append(make('span', words.mark[tone], `mark ${tone}`), sentence)
      lines.append(line)
    }
    parts.push(make('h2', words.entry), facts, make('h2', words.checks), lines)
  }
  result.replaceChildren(...parts)
  result.hidden = false
}

const field = (id: string): HTMLInputElement => {
  const found = document.getElementById(id)
  if (!(found instanceof HTMLInputElement)) throw new Error(`no field ${id}`)
  return found
}
const element = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no element ${id}`)
  return found
}
const isPageWord = (name: string): name is PageWord => name in verifyWords.en && name !== 'mark'

/** The hash or key in a field; says below the field when it is none. */
function readTyped(id: 'hash' | 'key', locale: VerifyLocale): string | undefined {
  const input = field(id)
  const typed = input.value.trim()
  const read = typed === '' ? null : readHash(typed)
  const isWrong = typed !== '' && read === null
  input.setAttribute('aria-invalid', String(isWrong))
  const note = isWrong ? (`${id}Wrong` as const) : (`${id}Hint` as const)
  element(`${id}-note`).textContent = verifyWords[locale][note]
  return read ?? undefined
}

/** The fixed parts of the page in one language, and the button to the other. */
function showWords(locale: VerifyLocale): void {
  const words = verifyWords[locale]
  document.documentElement.lang = locale
  document.title = words.title
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) {
    const name = place.dataset['word'] ?? ''
    if (isPageWord(name)) place.textContent = words[name]
  }
  const button = element('language')
  button.textContent = words.other
  button.lang = locale === 'en' ? 'zh-CN' : 'en'
}

/** Runs the page: every choice and every key computes the whole verdict anew, in this browser alone. */
export function startPage(): void {
  const page: Page = {
    locale: navigator.language.startsWith('zh') ? 'zh-CN' : 'en',
    proof: null,
    later: null,
    chain: null,
  }
  const result = element('result')
  let asked = 0

  async function verify(): Promise<void> {
    const mine = (asked += 1)
    const { locale, proof, later, chain } = page
    const [manifestHash, publicKey] = [readTyped('hash', locale), readTyped('key', locale)]
    if (proof === null) return
    if (proof === undefined) {
      result.replaceChildren(make('p', verifyWords[locale].unreadable, 'headline bad'))
      result.hidden = false
      return
    }
    const known: Known = {
      ...(manifestHash === undefined ? {} : { manifestHash }),
      ...(publicKey === undefined ? {} : { publicKey }),
    }
    const verdict = await verifyFile(proof, known)
    // A file that cannot be read is said to be so as one that is no manifest.
    const beside =
      verdict.kind === 'checked'
        ? {
            later: later === null ? null : statusIn(verdict.file, later ?? ''),
            chain: chain === null ? null : chainIn(verdict.file, chain ?? ''),
          }
        : {}
    if (mine === asked)
      showResult(result, { verdict, worded: wordVerdict(verdict, { locale, ...beside }), locale })
  }

  async function take(name: 'proof' | 'later' | 'chain', file: File | undefined): Promise<void> {
    if (!file) return
    page[name] = await file.text().catch(() => undefined)
    await verify()
  }

  field('file').addEventListener('change', () => void take('proof', field('file').files?.[0]))
  field('later').addEventListener('change', () => void take('later', field('later').files?.[0]))
  field('chain').addEventListener('change', () => void take('chain', field('chain').files?.[0]))
  for (const id of ['hash', 'key'] as const) field(id).addEventListener('input', () => void verify())
  element('form').addEventListener('submit', (event) => event.preventDefault())
  element('language').addEventListener('click', () => {
    page.locale = page.locale === 'en' ? 'zh-CN' : 'en'
    showWords(page.locale)
    void verify()
  })
  acceptDrops(element('drop'), (file) => void take('proof', file))
  showWords(page.locale)
}

function acceptDrops(zone: HTMLElement, take: (file: File | undefined) => void): void {
  const mark = (event: DragEvent, isOver: boolean) => {
    event.preventDefault()
    zone.classList.toggle('over', isOver)
  }
  zone.addEventListener('dragover', (event) => mark(event, true))
  zone.addEventListener('dragleave', (event) => mark(event, false))
  zone.addEventListener('drop', (event) => {
    mark(event, false)
    take(event.dataTransfer?.files[0])
  })
}
