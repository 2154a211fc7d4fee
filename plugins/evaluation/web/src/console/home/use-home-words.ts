import { usePlainWords } from '../use-plain-words.ts'

export function useHomeWords() {
  const { t, number, said } = usePlainWords()
  return {
    t,
    number,
    said,
    word: (key: string, params: Record<string, string | number> = {}): string =>
      t(`evaluation.home.${key}`, params),
  }
}
