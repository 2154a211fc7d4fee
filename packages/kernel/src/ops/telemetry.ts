import { createRequire } from 'node:module'

import { trace } from '@opentelemetry/api'

import type { KernelConfig } from '../kernel/config.ts'
import type { ObservedRequest } from '../kernel/kernel.ts'

/** Addresses carry search words and the secrets of links, and say who asked: none of them leaves in a trace. */
const untraced = {
  'url.path': undefined,
  'url.query': undefined,
  'client.address': undefined,
  'network.peer.address': undefined,
  'network.peer.port': undefined,
  'user_agent.original': undefined,
}
const isProbe = (path = '') => /^\/(healthz|readyz|metrics)\b/.test(path)

/** Starts OpenTelemetry when its endpoint is set; otherwise nothing of its SDK is loaded. Answers how to stop it. */
export async function startTelemetry(config: KernelConfig): Promise<() => Promise<void>> {
  if (!config.OTEL_EXPORTER_OTLP_ENDPOINT) return async () => undefined
  const [{ NodeSDK }, { OTLPTraceExporter }, { HttpInstrumentation }, { PgInstrumentation }] =
    await Promise.all([
      import('@opentelemetry/sdk-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/instrumentation-http'),
      import('@opentelemetry/instrumentation-pg'),
    ])
  const sdk = new NodeSDK({
    serviceName: `linli-${config.LINLI_ROLE}`,
    traceExporter: new OTLPTraceExporter(),
    instrumentations: [
      new HttpInstrumentation({
        ignoreIncomingRequestHook: ({ url }) => isProbe(url),
        startIncomingSpanHook: () => untraced,
      }),
      // Statement texts carry no values: all are bound. What polls, and is part of no request or job, is not traced.
      new PgInstrumentation({ enhancedDatabaseReporting: false, requireParentSpan: true }),
    ],
  })
  sdk.start()
  // Both are loaded already, by `import`; the instrumentations patch what `require` hands out, which is the same.
  const require = createRequire(import.meta.url)
  require('node:http')
  require('pg')
  createRequire(require.resolve('pg'))('pg-pool')
  return () => sdk.shutdown()
}

/** Names the span of the request that runs by its route, never by its address; nothing when there is no span. */
export function describeRequest({ method, route, requestId, tenantId }: ObservedRequest): void {
  const span = trace.getActiveSpan()
  if (!span) return
  span.updateName(`${method} ${route}`)
  span.setAttributes({
    'http.route': route,
    'linli.request_id': requestId,
    'linli.tenant_id': tenantId,
  })
}
