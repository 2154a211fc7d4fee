/** A built remote of a plugin version, as the process that serves files found it. */
export interface RemoteBuild {
  /** URL of the entry; it contains the build's hash. */
  entry: string
  hash: string
  /** Range of the shell's engine it was built for. */
  engine: string
  /** Files to preload for its first page. */
  preload: readonly string[]
}

/** Finds the newest build of a plugin's remote; it may change while the process runs. */
export type FindRemote = (
  pluginId: string,
  version: string,
  surface: 'console' | 'mobile',
) => RemoteBuild | null
