// Who may import whom, as infra/decisions and the README picture it. Each rule is shown to fire in infra/tools/verify-rules.test.ts.
const driver =
  '(^|node_modules/)(pg|postgres|pg-[a-z-]+|@neondatabase/[a-z-]+|drizzle-orm/(node-postgres|postgres-js|pg-proxy))(/|$)'
const web = '^(apps/(console|mobile)|packages/(web-kit|ui-[a-z-]+)|(plugins|test/plugins)/[^/]+/web)/'
const tests = '[.](test|spec)[.]ts$|/testing/|[.]config[.]'
const ioPackages =
  '(^|node_modules/)(pg|drizzle-orm|hono|@hono/[a-z-]+|graphile-worker|better-auth|sharp|hucre|aws4fetch|vue|pinia|@node-rs/[a-z0-9-]+)(/|$)'

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or a third is missing.',
      severity: 'error',
      from: {},
      // Types may refer to each other; they are gone at run time.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'packages-know-no-plugin',
      comment: 'Packages never look up: what they need from an app or a plugin is handed to them.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(apps|plugins)/' },
    },
    {
      name: 'plugins-know-no-app',
      severity: 'error',
      from: { path: '^(plugins|test/plugins)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'plugins-meet-in-contracts',
      comment: 'Another plugin is reached through its contract, events, metrics, links and slots.',
      severity: 'error',
      from: { path: '^((?:test/)?plugins)/([^/]+)/' },
      to: { path: '^(test/)?plugins/', pathNot: ['^$1/$2/', '^(test/)?plugins/[^/]+/contract/'] },
    },
    {
      name: 'plugins-have-no-driver',
      comment: 'ctx.tx is the only database handle; it carries the tenant. Tests look from outside.',
      severity: 'error',
      from: { path: '^(plugins|test/plugins)/', pathNot: tests },
      to: { path: driver },
    },
    {
      name: 'plugins-use-the-kernel-door',
      comment: '"./boot" is for apps and "./testing" for tests.',
      severity: 'error',
      from: { path: '^(plugins|test/plugins)/', pathNot: tests },
      to: { path: '^packages/kernel/', pathNot: '^packages/kernel/src/index[.]ts$' },
    },
    {
      name: 'web-sees-no-server',
      severity: 'error',
      from: { path: web },
      to: { path: '^(packages/kernel|apps/api|(plugins|test/plugins)/[^/]+/server)/' },
    },
    {
      name: 'contract-is-pure',
      comment: 'Contracts run in the browser and on the server, and are read by third parties.',
      severity: 'error',
      from: {
        path: '^(packages/contract|(plugins|test/plugins)/[^/]+/contract)/src/',
        // A command of its own beside the contract, which nothing imports: it reads files.
        pathNot: [tests, '/proof/verify-cli[.]ts$', '/campaign/verify-draw-cli[.]ts$'],
      },
      to: {
        pathNot: [
          '^(packages/contract|(plugins|test/plugins)/[^/]+/contract)/',
          '(^|node_modules/)(zod|uuidv7|@noble/hashes|canonicalize|pure-rand)(/|$)',
        ],
      },
    },
    {
      name: 'rules-are-pure',
      comment:
        'A rule decides from its arguments; loading and writing is the work of the action that asks it.',
      severity: 'error',
      from: { path: '[.]rules[.]ts$' },
      to: { path: ['^node:', '[.](sql|routes|schema)[.]ts$', '^packages/kernel/src/db/', ioPackages] },
    },
    {
      name: 'rules-use-no-builtins',
      severity: 'error',
      from: { path: '[.]rules[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'routes-speak-no-sql',
      severity: 'error',
      from: { path: '[.]routes[.]ts$' },
      to: { path: ['(^|node_modules/)drizzle-orm(/|$)', driver, '[.](sql|schema)[.]ts$'] },
    },
    {
      name: 'domain-knows-no-http',
      comment: 'Only routes and the kernel folders that carry HTTP know Hono.',
      severity: 'error',
      from: {
        path: '^((plugins|test/plugins)/[^/]+/server|packages/kernel)/src/',
        pathNot: [tests, '[.]routes[.]ts$', '^packages/kernel/src/(http|openapi|ops)/'],
      },
      to: { path: '(^|node_modules/)(hono|@hono/[a-z-]+)(/|$)' },
    },
    {
      name: 'no-test-in-product',
      severity: 'error',
      from: { path: '^(apps|packages|plugins)/', pathNot: tests },
      to: { path: '[.](test|spec)[.]ts$|^packages/kernel/src/testing/', pathNot: '^$' },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that cannot be found: a dependency that the package does not declare.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|migrations)/' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.mts', '.d.ts', '.d.mts', '.js', '.mjs', '.cjs', '.vue', '.json', '.css'],
    },
  },
}
