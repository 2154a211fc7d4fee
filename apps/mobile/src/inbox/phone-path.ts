import { usePluginHost } from '@linli/web-kit'
import { shallowReactive, watch } from 'vue'
import { useRouter, type Router } from 'vue-router'

const gate = 'plugin-gate'

/**
 * Whether the phone has a page for a path of the server: one of its own, or one of a plugin that is here. The gate
 * of a plugin that is not here says why, so its paths lead there.
 */
export function hasPhonePage(router: Router, path: string, isHere: (plugin: string) => boolean): boolean {
  const { name, params, matched } = router.resolve(path)
  if (name === gate) return !isHere(String(params.plugin))
  return matched[0]?.name === 'tenant' && name !== 'lost'
}

/** `hasPhonePage` for the paths on screen: brings the plugins they lead to, for only a plugin knows its pages. */
export function usePhonePages(paths: () => readonly string[]): (path: string) => boolean {
  const router = useRouter()
  const host = usePluginHost()
  const here = shallowReactive(new Set<string>())
  const bring = (plugin: string) =>
    host.activate(plugin).then(
      () => void here.add(plugin),
      // Whoever taps the row is told at the gate, and can try again there.
      () => undefined,
    )
  watch(
    () => {
      const at = paths().map((path) => router.resolve(path))
      return [...new Set(at.filter(({ name }) => name === gate).map(({ params }) => String(params.plugin)))]
    },
    (plugins, before = []) => plugins.filter((plugin) => !before.includes(plugin)).forEach(bring),
    { immediate: true },
  )
  return (path) => hasPhonePage(router, path, (plugin) => here.has(plugin))
}
