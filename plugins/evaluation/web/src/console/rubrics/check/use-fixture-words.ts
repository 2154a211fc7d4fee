import { wordFact, type FixtureOutcome, type Part } from '@linli/evaluation-contract/scoring'

import { useDocEditor } from '../builder/use-doc-editor.ts'
import { nodeAt, placeOfPart } from '../doc/place.rules.ts'
import { useKeyOptions } from '../fields/use-key-options.ts'
import { useRubricWords } from '../use-rubric-words.ts'

/** Fixtures as a clerk reads them: the part, what is given, what must come out. */
export function useFixtureWords() {
  const { word, t, inWords, locale } = useRubricWords()
  const { titleOf } = useKeyOptions()
  const editor = useDocEditor()

  function partOf(id: string): Part | null {
    const place = placeOfPart(editor.doc.value, id)
    const found = place && nodeAt(editor.doc.value, place)
    return found?.kind === 'part' ? found.node : null
  }
  const partName = (id: string): string => {
    const part = partOf(id)
    return part ? `${id} ${inWords(part.label)}` : id
  }
  function levelName(partId: string, level: string): string {
    const logic = partOf(partId)?.logic
    const found = logic?.kind === 'tiered_judgement' ? logic.levels.find(({ id }) => id === level) : undefined
    return found ? inWords(found.descriptor) || level : level
  }
  /** What is given, in one line. */
  function givenWords(at: number): string {
    const fixture = editor.doc.value.fixtures[at]
    if (!fixture) return ''
    const { facts, judges, documents } = fixture
    const { metrics } = editor.doc.value
    const pair = (name: string, value: string): string => word('fixture.given', { name, value })
    const yesNo = (isYes: boolean): string => word(isYes ? 'field.yes' : 'field.no')
    return [
      ...Object.entries(facts).map(([key, value]) =>
        pair(titleOf('metric', key), wordFact(value, metrics[key]?.unit, locale.value)),
      ),
      ...Object.entries(judges).map(([key, isYes]) => pair(titleOf('judge', key), yesNo(isYes))),
      ...Object.entries(documents).map(([key, isYes]) =>
        pair(titleOf('document', key), word(isYes ? 'trial.verified' : 'trial.notVerified')),
      ),
    ].join(t('kit.listSeparator'))
  }
  function outcomeWords(partId: string, { points, suggests }: Partial<FixtureOutcome>): string {
    const said = [
      ...(points == null ? [] : [word('points', { n: points })]),
      ...(suggests == null ? [] : [word('fixture.level', { level: levelName(partId, suggests) })]),
    ]
    return said.length > 0 ? said.join(t('kit.listSeparator')) : word('fixture.nothing')
  }
  const nameOf = (at: number): string => partName(editor.doc.value.fixtures[at]?.part ?? '')
  return { partOf, partName, nameOf, givenWords, outcomeWords }
}
