import type { TraceSentences, TraceTexts } from './trace-words.ts'

const comparisons: Record<string, [met: string, unmet: string]> = {
  '>=': ['达到', '未达到'],
  '>': ['超过', '未超过'],
  '<=': ['不超过', '超过'],
  '<': ['低于', '不低于'],
  '=': ['等于', '不等于'],
}

const compared = ({ holds, text }: TraceTexts): string =>
  comparisons[text('op')]?.[holds === true ? 0 : 1] ?? text('op')

function why({ guards }: TraceTexts): string {
  if (guards.length === 1) return `：${guards[0]?.words}`
  return guards.length > 1 ? `：${guards.map(({ words, rows }) => `${words} ${rows} 条`).join('、')}` : ''
}

/** How many rows lie behind a fact, and why some do not count. */
function rows(texts: TraceTexts): string {
  const [all, excluded] = [texts.number('rows'), texts.number('excluded')]
  if (excluded > 0 && all > 0) return `（共 ${all} 条，${excluded} 条不计${why(texts)}）`
  if (excluded > 0) return `（${excluded} 条不计${why(texts)}）`
  return all > 0 ? `（共 ${all} 条）` : ''
}

function compareSentence(texts: TraceTexts): string {
  const fact = `${texts.metric('metric')}：${texts.fact('value')}`
  const isYesOrNo = texts.text('limit') === 'true' || texts.text('limit') === 'false'
  if (isYesOrNo)
    return `${fact}${texts.holds ? '，符合要求' : `，要求为“${texts.fact('limit')}”`}${rows(texts)}`
  return `${fact}，${compared(texts)} ${texts.fact('limit')}${rows(texts)}`
}

export const zhSentences: TraceSentences = {
  compared: compareSentence,
  ratio: (t) =>
    `${t.metric('top')} ${t.fact('over', 'top')}，${t.metric('bottom')} ${t.fact('under', 'bottom')}，占比${compared(t)} ${t.percent('limit')}`,
  'zero-denominator': (t) => `${t.metric('bottom')}为 0，按规则视为${t.holds ? '符合' : '不符合'}`,
  judged: (t) => `人工判断“${t.judge()}”：${t.holds ? '是' : '否'}`,
  undecided: (t) => `待人工判断：${t.judge()}`,
  document: (t) => `“${t.document()}”${t.holds ? '已核验' : '核验未通过'}`,
  unverified: (t) => `“${t.document()}”待核验`,
  missing: (t) => `${t.metric('metric')}：暂无记录`,
  excluded: (t) => `${t.metric('metric')}${rows(t)}`,
  all: (t) => `须全部符合：${t.number('of')} 项中符合 ${t.number('met')} 项`,
  any: (t) => `符合其一即可：${t.number('of')} 项中符合 ${t.number('met')} 项`,
  level: (t) => `${levelVerdict(t)}：${t.level()}`,
  'level-by-person': (t) => `只能由评定人选定：${t.level()}`,
  'no-level': () => '现有记录不足以建议档次，由评定人选定',
  tier: (t) => `${tierVerdict(t)}：${t.tier()}（${t.plain('points')} 分）`,
  'no-tier': () => '各档条件均不符合，不得分',
  'counted-true': (t) => `${t.number('of')} 项中符合 ${t.number('held')} 项，得 ${t.plain('points')} 分`,
  units: (t) =>
    `${t.metric('metric')}：${t.fact('value')}，每 ${t.fact('unit')} 得 ${t.plain('pointsPerUnit')} 分，${t.text('isWhole') === 'true' ? '不足不计，' : ''}最多 ${t.plain('cap')} 分，得 ${t.plain('points')} 分${rows(t)}`,
  award: (t) =>
    `${t.metric('metric')}：${t.fact('value')}，${t.holds ? '达到' : '未达到'} ${t.fact('fullAt')}，得 ${t.plain('points')} 分（满分 ${t.plain('of')} 分）${rows(t)}`,
  'below-minimum': () => '未达到计分的最低条件，不得分',
  hint: (t) =>
    t.text('value') === ''
      ? `参考：${t.metric('metric')} 暂无记录`
      : `参考：${t.metric('metric')} ${t.fact('value')}`,
}

function levelVerdict({ holds }: TraceTexts): string {
  if (holds === null) return '尚不能确定是否符合'
  return holds ? '建议档次' : '记录不支持'
}

function tierVerdict({ holds }: TraceTexts): string {
  if (holds === null) return '尚不能确定是否符合'
  return holds ? '符合' : '不符合'
}
