import type { Span } from './use-calendar.ts'

/** `08:30-12:00 14:00-18:00`, as people write hours. */
export const spansText = (spans: readonly Span[]): string => spans.map((span) => span.join('-')).join(' ')

/** Hours as typed: dashes of any kind, full-width colons, `8:30` for `08:30`. What is no hour is left out. */
export function spansOf(text: string): Span[] {
  const plain = text.normalize('NFKC').replaceAll(/[–—~至到]/g, '-')
  return [...plain.matchAll(/(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})/g)].map(
    ([, h = '', m = '', hh = '', mm = '']): Span => [
      `${h.padStart(2, '0')}:${m}`,
      `${hh.padStart(2, '0')}:${mm}`,
    ],
  )
}
