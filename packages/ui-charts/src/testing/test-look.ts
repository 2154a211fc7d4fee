import type { Look } from '../look/look.ts'

const light = {
  fills: { accent: '#0e6a5b', sky: '#1f5fa8', amber: '#8a5600', civic: '#b3261e', grey: '#616a78' },
  inks: { accent: '#0a5045', sky: '#1a5290', amber: '#7a4c00', civic: '#9c1f18', grey: '#454e5d' },
}

/** The light house look in a box of 600 px. */
export const testLook = (change: Partial<Look> = {}): Look => ({
  isStill: false,
  widthPx: 600,
  smallPx: 12,
  textPx: 13,
  font: 'sans-serif',
  ink: '#1b222d',
  ink2: '#454e5d',
  ink3: '#616a78',
  line: '#e4e1d9',
  line2: '#efede7',
  surface: '#ffffff',
  raised: '#ffffff',
  ...light,
  ...change,
})

export const plain = (value: number): string => String(value)
