/** Files that an estate handed over, for whoever scores or decides. */
export const handedWords = {
  handed: {
    help: '文件留在小区，打开时会记一次，小区只看到日期和次数。',
    whole: '看原图',
    gone: '打不开：小区的资料授权已经结束，或者文件不再提供。',
    failed: '没有打开，请再试一次。',
  },
}
