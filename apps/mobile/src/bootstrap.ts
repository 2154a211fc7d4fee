import '@linli/web-kit/tokens.css'
import '@linli/web-kit/kit.css'

import { startOutbox, uiCatalogue } from '@linli/ui-mobile'
import { addCatalogue, startShell } from '@linli/web-kit'
import { loadRemote, registerRemotes } from '@module-federation/runtime'
import { createApp } from 'vue'

import MobileApp from './MobileApp.vue'
import { catalogue } from './i18n/catalogue.ts'
import { createMobileRouter } from './router/mobile-router.ts'
import { startServiceWorker } from './sw/start-service-worker.ts'
import { syncTextSize } from './text-size/text-size.ts'

const app = createApp(MobileApp)
await addCatalogue('phone', uiCatalogue)
await startShell({
  surface: 'mobile',
  app,
  router: createMobileRouter(),
  runtime: { registerRemotes, loadRemote },
  catalogue,
  pluginParent: 'tenant',
  login: 'login',
})
syncTextSize()
startOutbox()
app.mount('#app')
startServiceWorker()
