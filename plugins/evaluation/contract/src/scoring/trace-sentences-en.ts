import type { TraceSentences, TraceTexts } from './trace-words.ts'

const comparisons: Record<string, [met: string, unmet: string]> = {
  '>=': ['reaches', 'short of'],
  '>': ['above', 'not above'],
  '<=': ['at most', 'above'],
  '<': ['below', 'not below'],
  '=': ['equals', 'differs from'],
}

const compared = ({ holds, text }: TraceTexts): string =>
  comparisons[text('op')]?.[holds === true ? 0 : 1] ?? text('op')

function why({ guards }: TraceTexts): string {
  if (guards.length === 1) return `: ${guards[0]?.words}`
  return guards.length > 1 ? `: ${guards.map(({ words, rows }) => `${words} ${rows}`).join(', ')}` : ''
}

/** How many rows lie behind a fact, and why some do not count. */
function rows(texts: TraceTexts): string {
  const [all, excluded] = [texts.number('rows'), texts.number('excluded')]
  if (excluded > 0 && all > 0)
    return ` (${texts.number('counted')} counted of ${all}; ${excluded} excluded${why(texts)})`
  if (excluded > 0) return ` (${excluded} excluded${why(texts)})`
  return all > 0 ? ` (${all} counted)` : ''
}

function compareSentence(texts: TraceTexts): string {
  const fact = `${texts.metric('metric')}: ${texts.fact('value')}`
  const isYesOrNo = texts.text('limit') === 'true' || texts.text('limit') === 'false'
  if (isYesOrNo)
    return `${fact}${texts.holds ? ', as required' : `, must be ${texts.fact('limit')}`}${rows(texts)}`
  return `${fact}, ${compared(texts)} ${texts.fact('limit')}${rows(texts)}`
}

export const enSentences: TraceSentences = {
  compared: compareSentence,
  ratio: (t) =>
    `${t.metric('top')} ${t.fact('over', 'top')} of ${t.metric('bottom')} ${t.fact('under', 'bottom')}: share ${compared(t)} ${t.percent('limit')}`,
  'zero-denominator': (t) => `${t.metric('bottom')} is 0: ${t.holds ? 'met' : 'not met'} by rule`,
  judged: (t) => `Judged by a person, “${t.judge()}”: ${t.holds ? 'yes' : 'no'}`,
  undecided: (t) => `For a person to judge: ${t.judge()}`,
  document: (t) => `“${t.document()}” ${t.holds ? 'verified' : 'not accepted'}`,
  unverified: (t) => `“${t.document()}” awaits verification`,
  missing: (t) => `${t.metric('metric')}: no record yet`,
  excluded: (t) => `${t.metric('metric')}${rows(t)}`,
  all: (t) => `All are needed: ${t.number('met')} of ${t.number('of')} met`,
  any: (t) => `Any one is enough: ${t.number('met')} of ${t.number('of')} met`,
  level: (t) => `${levelVerdict(t)}: ${t.level()}`,
  'level-by-person': (t) => `Only a scorer chooses this level: ${t.level()}`,
  'no-level': () => 'The records support no level for certain; a scorer chooses',
  tier: (t) => `${tierVerdict(t)}: ${t.tier()} (points: ${t.plain('points')})`,
  'no-tier': () => 'No tier is met: no points',
  'counted-true': (t) => `${t.number('held')} of ${t.number('of')} met, points: ${t.plain('points')}`,
  units: (t) =>
    `${t.metric('metric')}: ${t.fact('value')}; ${t.plain('pointsPerUnit')} for each ${t.text('isWhole') === 'true' ? 'whole ' : ''}${t.fact('unit')}, at most ${t.plain('cap')}; points: ${t.plain('points')}${rows(t)}`,
  award: (t) =>
    `${t.metric('metric')}: ${t.fact('value')}, ${t.holds ? 'reaches' : 'short of'} ${t.fact('fullAt')}; points: ${t.plain('points')} of ${t.plain('of')}${rows(t)}`,
  'below-minimum': () => 'The minimum for points is not met: no points',
  hint: (t) =>
    t.text('value') === ''
      ? `For reference: ${t.metric('metric')}, no record yet`
      : `For reference: ${t.metric('metric')} ${t.fact('value')}`,
}

function levelVerdict({ holds }: TraceTexts): string {
  if (holds === null) return 'Not yet certain'
  return holds ? 'Suggested level' : 'Not supported by records'
}

function tierVerdict({ holds }: TraceTexts): string {
  if (holds === null) return 'Not yet certain'
  return holds ? 'Met' : 'Not met'
}
