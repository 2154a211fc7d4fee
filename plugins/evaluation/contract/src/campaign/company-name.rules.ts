/** Places that company names begin with; longer ones first, so that 深汕特别合作区 goes as a whole. */
const places = (
  '深汕特别合作区 广东 浙江 江苏 福建 湖南 湖北 四川 山东 海南 中国 深圳 广州 珠海 东莞 佛山 惠州 中山 江门 ' +
  '肇庆 汕头 汕尾 香港 澳门 北京 上海 天津 重庆 成都 杭州 南京 武汉 长沙 厦门 福州 苏州 海口'
).split(' ')
const atFirst = new RegExp(`^(?:${places.join('|')})[省市]?`)

/** What says a company's form or trade, wherever in the name it stands; longer ones first. */
const common = (
  '有限责任公司 股份有限公司 有限公司 分公司 子公司 公司 集团 控股 股份 物业管理 物业服务 物业发展 物业 ' +
  '城市服务 生活服务 企业管理 服务 管理 发展 实业 置业 coltd company limited ltd propertymanagement propertyservices property group'
).split(' ')
const anywhere = new RegExp(common.join('|'), 'g')

function withoutPlace(name: string): string {
  const rest = name.replace(atFirst, '')
  return rest === name ? name : withoutPlace(rest)
}

/**
 * What tells a company from others: its name without place, legal form, trade, brackets and spaces. 深圳市鹏诚物业管理有限公司
 * comes to 鹏诚. Empty where nothing else is in the name.
 */
export const companyCore = (name: string): string =>
  withoutPlace(
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\([^)]*\)/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  ).replace(anywhere, '')

/** Two Chinese characters or four letters: fewer say too little to be looked for inside another name. */
const isTelling = (core: string): boolean => core.replace(/\p{Script=Han}/gu, '--').length >= 4

/**
 * Whether two names may be of one company or of one group: the same once reduced, or one within the other. It errs towards
 * yes, since a wrong yes costs a place in a draw and can be ended by a person, a wrong no the trust in a result.
 */
export function mayBeSameCompany(one: string, other: string): boolean {
  const [a, b] = [companyCore(one), companyCore(other)]
  if (a === '' || b === '') return one.trim() !== '' && one.trim() === other.trim()
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return isTelling(short) && long.includes(short)
}
