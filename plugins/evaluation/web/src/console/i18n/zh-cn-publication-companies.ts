export const publicationCompanyWords = {
  companies: {
    title: '公司平均分',
    lead: '按公司参评小区总分的平均排列，没有参评的小区不推算；参评小区少于 {n} 个的公司不排名。',
    search: '搜索公司',
    mean: '参评小区平均分',
    estates: '参评小区',
    none: '没有可以排名的公司',
    noneText: '至少有 {n} 个参评小区的公司才排名。',
    onScreen: '第 {rank} 名，平均 {points} 分',
    fewer: '另有 {fewer} 家公司参评小区少于 {n} 个，没有排名。',
  },
}
