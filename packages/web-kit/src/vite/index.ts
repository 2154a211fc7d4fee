export { remoteConfig, type RemoteOptions, type Surface } from './remote-config.ts'
export { shellConfig, type ShellOptions } from './shell-config.ts'
export { testConfig } from './test-config.ts'
