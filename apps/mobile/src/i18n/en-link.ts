/** The page behind a QR code, for whoever holds the paper. */
export const messages = {
  link: {
    largeText: 'Large text',
    normalText: 'Normal text',
    otherLanguage: '中文',
    steps: 'How far it is',
    history: 'What came before',
    facts: 'What it is',
    search: 'Search by {what}',
    found: '{n} listed',
    noRows: 'Nothing found',
    details: 'Details',
    more: 'Show more',
    updated: 'Last news: {when}',
    refresh: 'Refresh',
    refreshing: 'Refreshing',
    fresh: 'This is the latest',
    open: 'Open in Linli',
    promise: 'No login needed; nobody’s name, phone or flat is shown.',
    dead: 'This code or link is no longer valid',
    deadText:
      'It may have been taken back or have expired, or was not read whole. Scan it again, or ask whoever gave it to you for a new one.',
    nothing: 'There is nothing here for everybody to see',
    nothingText: 'Please ask the property office, or log in and look it up in Linli.',
    enter: 'Go to Linli',
  },
}
