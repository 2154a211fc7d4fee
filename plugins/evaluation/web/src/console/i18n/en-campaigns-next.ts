/** Where a campaign stands and what is to be done: read on its page and on the home page. */
export const campaignNextWords = {
  state: {
    draft: 'Draft',
    open: 'Open',
    scoring: 'Scoring',
    site: 'Site checks',
    preliminary: 'Preliminary result',
    final: 'Final result',
    closed: 'Closed',
    cancelled: 'Cancelled',
  },
  next: {
    title: 'Next',
    go: 'To “{tab}”',
    draft:
      'Still a draft. Check rubric, days and rules, then open it; after that rubric, rules and draw stay as they are.',
    draftLate: 'Still a draft, but the last day to apply is over. Move the days first, then open it.',
    invite: 'The campaign is open and nobody is invited yet. Estates may apply once their company accepts.',
    apply: {
      left: '{n} days left to apply.',
      today: 'Today is the last day to apply.',
      over: 'Applications closed {n} days ago.',
    },
    unanswered: '{n} companies have not answered yet.',
    applied: '{n} estates have applied.',
    lock: {
      left: '{n} days left to hand over dossiers.',
      today: 'Today is the last day to hand over dossiers.',
      over: 'Dossiers were due {n} days ago, and there is no estate to score.',
    },
    unlocked: '{n} estates applied and have not handed over yet.',
    draw: '{n} estates have handed over; scorers can be drawn.',
    score: {
      left: '{n} days left to score.',
      today: 'Today is the last day to score.',
      over: 'Scoring is {n} days late.',
    },
    unscored: '{n} estates are not scored to the end.',
    reconciling: '{n} estates have differences beyond the limit to settle.',
    onSite: '{n} estates wait for their site check.',
    preliminary: {
      left: '{n} days until the preliminary result.',
      today: 'The preliminary result is due today.',
      over: 'The preliminary result was due {n} days ago.',
    },
    appeal: {
      left: '{n} days left to object.',
      today: 'Today is the last day to object.',
      over: 'Objections closed {n} days ago.',
    },
    appealed: '{n} estates have objections that are not decided.',
    final: {
      left: 'Objections are closed; {n} days until the final result.',
      today: 'The final result is due today.',
      over: 'The final result was due {n} days ago.',
    },
    finished:
      'The final result is out. A mistake is mended by a correction; what was published stays to be read. After 30 days without an open objection the campaign closes by itself; it may be closed now.',
    closed: 'The campaign is over; its record stays. To correct a mistake, open it again and say why.',
    cancelled: 'The campaign was cancelled; its record stays.',
  },
}
