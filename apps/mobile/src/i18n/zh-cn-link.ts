/** The page behind a QR code, for whoever holds the paper. */
export const messages = {
  link: {
    largeText: '大字',
    normalText: '标准字',
    otherLanguage: 'English',
    steps: '办到哪里了',
    facts: '这件事',
    updated: '最近更新：{when}',
    refresh: '刷新',
    refreshing: '正在刷新',
    fresh: '已经是最新的了',
    open: '在邻里里打开',
    promise: '不用登录就能看；没有任何人的姓名、电话和房号。',
    dead: '这个二维码已经失效',
    deadText: '可能过期了，也可能没有扫完整。请再扫一次，或向物业要一个新的。',
    nothing: '这里没有可以公开看的内容',
    nothingText: '请向物业询问，或者登录后在邻里里查看。',
    enter: '进入邻里',
  },
}
