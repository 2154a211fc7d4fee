export const campaignEstateWords = {
  estates: {
    title: 'Estates that applied',
    search: 'Search estates and companies',
    anyState: 'Any state',
    estate: 'Estate',
    gate: 'Conditions',
    gateIs: { failed: 'not met', met: 'met' },
    gateHelp: 'As the association checked it by itself from the figures that came with the application.',
    gone: 'The estate is not in the list',
    goneText: 'It may have been filtered out; clear the filters and open it from the list.',
    declared: 'Declared',
    dossier: 'Dossier',
    noDossier: 'not received',
    grant: 'Grant',
    until: 'until {day}',
    overSince: 'over since {day}',
    ended: 'ended by the estate',
    none: 'No estate has applied yet',
    noneText:
      'Once its company accepts, an estate applies under “Applications”. Who meets the rubric’s conditions is accepted at once and listed here.',
    noneDraft: 'Estates apply once the campaign is open and their company is invited.',
  },
}
