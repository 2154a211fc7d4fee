import type { Kind } from '@linli/smart-property-contract'

/** What the photos of the demo show; one drawing each. */
export const pictures = [
  'lift',
  'leak',
  'drain',
  'lamp',
  'switchboard',
  'door',
  'window',
  'wall',
  'car',
  'bin',
  'tree',
  'fire',
  'ground',
  'play',
] as const
export type Picture = (typeof pictures)[number]

export interface ReportText {
  kind: Kind
  category: string
  title: string
  description: string
  /** `home` is the reporter's flat, `@` begins a place in some building; anything else is said in words. */
  place: string
  picture: Picture | null
  answer: string
  /** When it can be said; at any time when null. */
  weather: 'summer' | 'winter' | 'holiday' | null
}

type Row = readonly [
  kind: Kind,
  category: string,
  place: string,
  picture: Picture | null,
  title: string,
  description: string,
  answer: string,
]

export const reportTexts = (rows: readonly Row[], weather: ReportText['weather'] = null): ReportText[] =>
  rows.map(([kind, category, place, picture, title, description, answer]) => ({
    kind,
    category,
    place,
    picture,
    title,
    description,
    answer,
    weather,
  }))
