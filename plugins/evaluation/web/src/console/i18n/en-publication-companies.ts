export const publicationCompanyWords = {
  companies: {
    title: 'Companies by mean',
    lead: 'By the mean of their evaluated estates; those not evaluated are not guessed. Companies with fewer than {n} are not ranked.',
    search: 'Search companies',
    mean: 'Mean of its estates',
    estates: 'Estates',
    none: 'No company to rank',
    noneText: 'A company is ranked once {n} of its estates were evaluated.',
    onScreen: 'No. {rank}, mean {points}',
    fewer: 'Not ranked, with fewer than {n} estates: {fewer}.',
  },
}
