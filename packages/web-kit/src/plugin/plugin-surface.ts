import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'

import type { Catalogue } from '../i18n/i18n.ts'

/** What a remote's `./console` or `./mobile` module exports as `surface`. */
export interface PluginSurface {
  /** Paths relative to the plugin: `work-orders` is shown at `/t/{tenant}/p/{plugin}/work-orders`. */
  routes: RouteRecordRaw[]
  catalogue: Catalogue
  /** Slot fills by module name of the manifest (`./home-stats`): loaded when the slot is drawn. */
  fills?: Record<string, () => Promise<{ default: Component }>>
}

export const definePluginSurface = (surface: PluginSurface): PluginSurface => surface
