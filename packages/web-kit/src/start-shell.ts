import { createPinia } from 'pinia'
import { watch, type App } from 'vue'
import type { Router } from 'vue-router'

import { onProblem } from './api/http.ts'
import { addCatalogue, i18n, type Catalogue } from './i18n/i18n.ts'
import { kitCatalogue } from './i18n/kit-catalogue.ts'
import { loadMoreIcons } from './icon/icon-set.ts'
import { engineVersion } from './plugin/engine-version.ts'
import { createPluginHost } from './plugin/plugin-host.ts'
import { createRemoteLoader, type FederationRuntime } from './plugin/remote-loader.ts'
import { setSurface, type Surface } from './plugin/surface.ts'
import { providePluginHost } from './plugin/use-plugin-host.ts'
import { startStream } from './realtime/use-stream.ts'
import { usePreferences } from './session/preferences-store.ts'
import { useSession } from './session/session-store.ts'
import { useTenant } from './session/tenant-store.ts'

export interface ShellSetup {
  surface: Surface
  app: App
  router: Router
  runtime: FederationRuntime
  catalogue: Catalogue
  /** Name of the route below which plugins put theirs. */
  pluginParent: string
  /** Name of the login route. */
  login: string
}

/** Everything the two shells have in common, in the one order that works. */
export async function startShell(setup: ShellSetup): Promise<void> {
  const { app, router } = setup
  setSurface(setup.surface)
  // The rail and the bars of the console draw them at once; the phone asks when it needs one.
  if (setup.surface === 'console') void loadMoreIcons()
  app.use(createPinia()).use(i18n)
  const preferences = usePreferences()
  await preferences.restore()
  await Promise.all([addCatalogue('kit', kitCatalogue), addCatalogue('shell', setup.catalogue)])

  const session = useSession()
  watch(
    () => session.me?.account.id,
    () => session.me && void preferences.adopt(session.me.account),
  )
  onProblem((problem) => {
    if (problem.code !== 'unauthenticated' || !session.me) return
    session.forget()
    void router.push({ name: setup.login, query: { next: router.currentRoute.value.fullPath } })
  })

  const loader = createRemoteLoader({ runtime: setup.runtime, engine: engineVersion })
  providePluginHost(app, createPluginHost(router, loader, setup.pluginParent))
  // A failed look is made up for by the next navigation, which looks when the answer is old.
  startStream(
    () =>
      void useTenant()
        .refresh()
        .catch(() => undefined),
  )
  app.use(router)
  await router.isReady().catch(() => undefined)
}
