import type { ReviewFigures } from '@linli/smart-property-contract'

type Figures = Pick<
  ReviewFigures,
  'reported' | 'closed' | 'onTimeRate' | 'satisfaction' | 'ratings' | 'callBackRate'
>

/** What residents read of a month, by its word under `smartProperty.months`; what nobody can say yet is left out. */
export function monthFigures(figures: Figures): { key: string; value: string; of?: number }[] {
  const percent = (key: string, share: number | null) =>
    share === null ? [] : [{ key, value: `${Math.round(share * 100)}%` }]
  return [
    { key: 'reported', value: String(figures.reported) },
    { key: 'closed', value: String(figures.closed) },
    ...percent('onTime', figures.onTimeRate),
    ...percent('calledBack', figures.callBackRate),
    ...(figures.satisfaction === null
      ? []
      : [{ key: 'satisfaction', value: figures.satisfaction.toFixed(1), of: figures.ratings }]),
  ]
}
