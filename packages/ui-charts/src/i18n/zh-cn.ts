export const messages = {
  charts: {
    showNumbers: '看数字',
    showChart: '看图',
  },
}
