/** Surnames of two characters (复姓) that people bear today. */
const compoundSurnames = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 ' +
    '公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 ' +
    '拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 西门 南荣 东里 东宫 仲长 即墨 达奚 褚师 第五'
  ).split(' '),
)

/**
 * Surnames that families read in more than one way; the first is the commoner. Surnames with one right
 * reading (曾 zeng, 单 shan, 解 xie, 仇 qiu, 查 zha) are the pinyin library's matter.
 */
const doubleReadings = new Map<string, readonly string[]>(
  Object.entries({
    覃: ['qin', 'tan'],
    盖: ['ge', 'gai'],
    乐: ['yue', 'le'],
    朴: ['piao', 'pu'],
    翟: ['zhai', 'di'],
    牟: ['mou', 'mu'],
    召: ['shao', 'zhao'],
    宓: ['mi', 'fu'],
    郗: ['xi', 'chi'],
    祭: ['zhai', 'ji'],
    折: ['she', 'zhe'],
    员: ['yun', 'yuan'],
    繁: ['po', 'fan'],
    费: ['fei', 'bi'],
    隗: ['wei', 'kui'],
    秘: ['bi', 'mi'],
    谌: ['chen', 'shen'],
    缪: ['miao', 'mou'],
    尉: ['wei', 'yu'],
    黑: ['he', 'hei'],
    哈: ['ha', 'ka'],
  }),
)

/** The surname of a Chinese name in Han characters: two of them where it is a compound one. */
export function surnameOf(name: string): string {
  const signs = Array.from(name)
  const compound = signs.slice(0, 2).join('')
  return signs.length > 2 && compoundSurnames.has(compound) ? compound : (signs[0] ?? '')
}

/** Readings of a surname that has several, without tones; empty for any other. */
export const surnameReadings = (surname: string): readonly string[] => doubleReadings.get(surname) ?? []
