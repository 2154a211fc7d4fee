import { addCatalogue } from '@linli/web-kit'
import { onMounted, shallowRef, type ShallowRef } from 'vue'

import { chartsCatalogue } from '../i18n/catalogue.ts'
import type EchartsPlot from '../plot/EchartsPlot.vue'

type Plot = typeof EchartsPlot
export type PlotState = { is: 'coming' } | { is: 'here'; plot: Plot } | { is: 'failed' }

async function fetchPlot(): Promise<Plot> {
  const [plot] = await Promise.all([
    import('../plot/EchartsPlot.vue'),
    addCatalogue('charts', chartsCatalogue),
  ])
  return plot.default
}

/** ECharts and the package's few words, fetched when the first chart of the page shows. */
export function usePlot(): Readonly<ShallowRef<PlotState>> {
  const state = shallowRef<PlotState>({ is: 'coming' })
  onMounted(async () => {
    try {
      state.value = { is: 'here', plot: await fetchPlot() }
    } catch (failure) {
      console.error(failure)
      state.value = { is: 'failed' }
    }
  })
  return state
}
