/** Companies beside the two whose people can be logged in as, with the estates they enter. All invented. */
export interface CompanyPlan {
  name: string
  shortName: string
  district: string
  admin: string
  clerk: string
  estates: readonly string[]
}

const company = (
  [name, shortName, district]: readonly [string, string, string],
  [admin, clerk]: readonly [string, string],
  estates: readonly string[],
): CompanyPlan => ({ name, shortName, district, admin, clerk, estates })

export const companies: readonly CompanyPlan[] = [
  company(
    ['鹏诚物业管理有限公司', '鹏诚物业', '罗湖区'],
    ['樊建忠', '池雨欣'],
    ['翠湖名苑', '布心山庄', '东湖丽都', '莲塘坳下花园', '黄贝新村', '文锦渡口岸公寓', '笋岗仓储宿舍区'],
  ),
  company(
    ['深业泰和物业服务有限公司', '泰和物业', '南山区'],
    ['凌志远', '左思颖'],
    [
      '后海云筑',
      '蔚蓝海岸三期',
      '桃源峰景',
      '西丽湖畔雅居',
      '前海铂寓',
      '大新时代花园',
      '月亮湾片区保障性住房',
    ],
  ),
  company(
    ['安居乐物业集团有限公司', '安居乐', '龙华区'],
    ['古国栋', '简一诺'],
    ['观澜湖畔', '民治新城', '龙华金茂府', '清湖人才公寓', '大浪时尚花园', '上塘道小区'],
  ),
  company(
    ['万禾城市服务有限公司', '万禾服务', '龙岗区'],
    ['蒙永发', '阮晓棠'],
    ['坂田云谷', '布吉中心花园', '大运新城北区', '横岗四联新村', '平湖凤凰山庄', '坪地低碳家园'],
  ),
  company(
    ['正嘉物业管理股份有限公司', '正嘉物业', '福田区'],
    ['颜立群', '靳佳宁'],
    ['梅林一村', '益田村南区', '香蜜湖豪庭', '皇岗花园', '华强北曼哈数码公寓', '石厦西村改造安置房'],
  ),
  company(
    ['海岸线物业服务有限公司', '海岸线物业', '盐田区'],
    ['卓海生', '秋若溪'],
    ['沙头角海涛花园', '大梅沙云海苑', '盐田港职工家园', '山海四季城', '中英街老屋片区', '半山悦海'],
  ),
  company(
    ['锦绣园物业服务有限公司', '锦绣园', '宝安区'],
    ['聂文彬', '佘梦瑶'],
    ['福永桥头花园', '沙井万丰海岸城', '松岗中心公馆', '石岩湖山庄', '西乡流塘佳苑', '新安灵芝新村'],
  ),
  company(
    ['光合物业服务（深圳）有限公司', '光合物业', '光明区'],
    ['仇志勇', '车小曼'],
    ['光明科学城人才社区', '公明上村', '凤凰英荟城', '马田薯田埔小区', '玉塘长圳家园', '新湖楼村花园'],
  ),
  company(
    ['坪山聚福物业管理有限公司', '聚福物业', '坪山区'],
    ['尚德福', '逄雅琴'],
    ['坑梓沙梨园', '马峦山居', '碧岭翠云轩', '龙田同乐家园', '石井太阳村', '坪环金域东郡'],
  ),
]

/** The story's own company, whose people can be logged in as, and its estates that take part. */
export const knownCompany: Pick<CompanyPlan, 'name' | 'estates'> = {
  name: '长泰物业服务有限公司',
  estates: ['景田花园', '海韵城市花园', '翠竹苑', '兰亭苑'],
}

/** Who scores beside the expert that can be logged in as; the employer is what conflicts are found by. */
export interface ExpertPlan {
  name: string
  employer: string
  /** Groups of the rubric he or she knows best. */
  knows: readonly number[]
  /** How much above or below the others this person scores, as a share of a part. */
  severity: number
}

const expert = (name: string, employer: string, knows: readonly number[], severity: number): ExpertPlan => ({
  name,
  employer,
  knows,
  severity,
})

export const experts: readonly ExpertPlan[] = [
  expert('桑佩兰', '深圳市社会组织研究院', [0, 1], -0.02),
  expert('滕安国', '罗湖区住房和建设局退休', [2, 3], -0.12),
  expert('尉迟晓光', '鹏诚物业管理有限公司', [4, 5], 0.03),
  expert('岑婉清', '深圳职业技术大学', [1, 6], 0.0),
  expert('鄢宏图', '独立咨询', [3, 7], 0.1),
  expert('甄立新', '福田区委党校', [0, 8], -0.03),
  expert('那木嘎', '正嘉物业管理股份有限公司', [2, 5], 0.02),
  expert('谷雨薇', '深圳市消费者委员会', [4, 6], -0.01),
  expert('司马长风', '广东省物业管理行业协会退休', [5, 7], 0.04),
  expert('屠静', '南山区业主委员会联合会', [2, 8], 0.0),
  expert('边疆', '深圳市社区发展基金会', [6, 7], -0.05),
]
/** Of the expert that can be logged in as. */
export const guestSeverity = 0.01
