import '@linli/web-kit/tokens.css'
import '@linli/web-kit/kit.css'

import { uiCatalogue } from '@linli/ui-console'
import { addCatalogue, startShell } from '@linli/web-kit'
import { loadRemote, registerRemotes } from '@module-federation/runtime'
import { createApp } from 'vue'

import ConsoleApp from './ConsoleApp.vue'
import { catalogue } from './i18n/catalogue.ts'
import { createConsoleRouter } from './router/console-router.ts'

const app = createApp(ConsoleApp)
await addCatalogue('ui', uiCatalogue)
await startShell({
  surface: 'console',
  app,
  router: createConsoleRouter(),
  runtime: { registerRemotes, loadRemote },
  catalogue,
  pluginParent: 'tenant',
  login: 'login',
})
app.mount('#app')
