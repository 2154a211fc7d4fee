/** Meaning of a colour: the tenant's accent, three of the house, and grey for what only gives scale. */
export type Tone = 'accent' | 'sky' | 'amber' | 'civic' | 'grey'

/** The token of each meaning as a fill, and as text that holds 4.5:1 on every ground. */
export const toneTokens = {
  accent: { fill: '--accent', ink: '--accent-ink' },
  sky: { fill: '--sky', ink: '--sky-ink' },
  amber: { fill: '--amber', ink: '--amber-ink' },
  civic: { fill: '--civic', ink: '--civic-ink' },
  grey: { fill: '--ink-3', ink: '--ink-2' },
} as const satisfies Record<Tone, { fill: string; ink: string }>

/** What a chart is drawn with: the tokens of the page as they stand, in colours and px. */
export interface Look {
  /** The person asked their system for less movement. */
  isStill: boolean
  /** Of the box that the chart fills. */
  widthPx: number
  /** Axis labels and figures in cells. */
  smallPx: number
  /** Names and figures that are read. */
  textPx: number
  font: string
  ink: string
  ink2: string
  ink3: string
  line: string
  line2: string
  surface: string
  raised: string
  fills: Record<Tone, string>
  inks: Record<Tone, string>
}
