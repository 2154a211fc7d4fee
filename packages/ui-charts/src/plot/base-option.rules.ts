import type { Look } from '../look/look.ts'
import type { PlotOption } from './plot-option.ts'

/** What every chart shares: letters, calm movement or none, and the card that floats beside the pointer. */
export const baseOption = (look: Look) =>
  ({
    backgroundColor: 'transparent',
    animation: !look.isStill,
    animationDuration: 320,
    animationDurationUpdate: 220,
    textStyle: { fontFamily: look.font, fontSize: look.smallPx, color: look.ink2 },
  }) satisfies PlotOption

/** `axis` answers anywhere above a label, `item` on a cell only. */
export const tooltipOption = (look: Look, trigger: 'axis' | 'item', pointer: 'line' | 'shadow' | 'none') =>
  ({
    trigger,
    confine: true,
    transitionDuration: look.isStill ? 0 : 0.16,
    axisPointer: {
      type: pointer,
      lineStyle: { color: look.ink3, type: 'solid' },
      shadowStyle: { color: look.ink, opacity: 0.06 },
    },
    backgroundColor: look.raised,
    borderColor: look.line,
    padding: [8, 12],
    textStyle: { color: look.ink, fontFamily: look.font, fontSize: look.textPx },
    extraCssText:
      'border-radius:var(--r-m);box-shadow:var(--shadow-float);max-width:min(320px,86%);white-space:normal;z-index:5',
  }) satisfies PlotOption['tooltip']
