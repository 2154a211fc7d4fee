export const homeWords = {
  home: {
    score: {
      title: 'Evaluation score',
      year: 'Year {year}',
      low: 'Certain',
      outOf: 'of {max}',
      high: 'At most',
      declared: 'Declared',
      confirmed: 'Confirmed by the company',
      unsaid: 'not yet',
      ownRule: 'Declaring and confirming are the own rule of the association or company, not the standard’s',
      open: 'See the score',
    },
    plan: {
      title: 'Next points',
      lead: 'Steps with known hours first, most points an hour',
      open: 'See all',
      gain: '+{n} points',
      upTo: 'up to +{n} points',
      latest: 'start by {day}',
      tight: 'Tight',
      none: 'All points that records can still bring in time are there.',
      neverRead:
        'Nothing was read yet. Open the score and press “Update” once: work orders, meetings, disclosures and activities already recorded then count by themselves.',
    },
    estates: {
      title: 'Estates with the lowest score',
      lead: 'Year {year} · {n} estates, {points} certain points on average',
      waiting: '{n} more estates have no score yet',
      band: '{low} certain, at most {high} points',
      open: 'See all estates',
      none: 'No estate has a score yet. Each of them presses “Update” once on its score page.',
    },
    campaigns: {
      title: 'Campaigns in hand',
      open: 'See all campaigns',
      none: 'No campaign is running now.',
      ownRule: 'Rule of the association, not of the standard',
    },
  },
}
