/** Sentences of the campaigns' people. */
export const intro = (year: number) =>
  `${year}年度党建引领物业服务评价由协会组织，按《党建与物业服务融合规范》附录A逐项打分。申报、盲评、异议和奖项的做法是协会规定，不是标准条文。`

export const awards = [
  { key: 'demonstration', kind: 'quota', quota: 5, minTotal: 80, tieBreak: ['judged'] },
  { key: 'excellent', kind: 'share', share: 0.2, minTotal: 70, tieBreak: ['judged'] },
  { key: 'party-building', kind: 'quota', quota: 3, tieBreak: [], isCumulative: true },
] as const

export const awardTitles: Record<(typeof awards)[number]['key'], { 'zh-CN': string; en: string }> = {
  demonstration: { 'zh-CN': '示范项目', en: 'Demonstration estate' },
  excellent: { 'zh-CN': '优秀项目', en: 'Excellent estate' },
  'party-building': { 'zh-CN': '党建先锋项目', en: 'Party-building pioneer' },
}

/** Why points differ from what records propose. */
export const higher = [
  '材料与现场照片能相互印证，从宽给分。',
  '记录完整，成效有第三方材料支持。',
  '做法在同类小区中少见，予以肯定。',
]
export const lower = [
  '记录只有清单，没有过程材料。',
  '活动照片与日期对不上，按较低档给分。',
  '覆盖面偏小，成效材料不足。',
]
/** Why points are given that records do not settle. */
export const unrecorded = [
  '系统里没有这项数据，按留存的台账填报。',
  '记录不全，原件存项目资料室，可随时查验。',
  '线下开展，有照片和签到表为证。',
]
/** The same at the scorer's desk. */
export const seen = [
  '对照提交的台账核过，予以认可。',
  '系统无数据，按佐证材料给分。',
  '佐证材料与自评说明一致。',
]
export const sameView = ['看过对方的依据，同意按此给分。', '复核材料后调整。', '对照评分档次后改为相近分值。']

/** Two objections, told from each other by their grounds; the part they are about is named in front. */
export const appeals = [
  {
    grounds: '原始记录附在申报材料里，有社区盖章，达到较高一档的要求，评委给分偏低，请对照盖章件复核。',
    isGranted: true,
    answer: '调阅盖章件核对，记录完整，达到较高一档，按规定档次补足分值。',
  },
  {
    grounds: '同类小区材料数量与我们相当，公示分值却更高，请说明并复核本项。',
    isGranted: false,
    answer: '两名评委分别核对过原始记录，有一部分不在评价周期内，不予计入，维持原分值。',
  },
] as const

/** Of points that the association found wrong itself after the final result. */
export const correctionReason = '复核档案时发现一份盖章证明在评分时漏看，按规定档次补足分值。'
