export const messages = {
  charts: {
    showNumbers: 'Show numbers',
    showChart: 'Show chart',
  },
}
