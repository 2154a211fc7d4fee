import type { KernelConfig } from '../kernel/config.ts'

/** Starts OpenTelemetry when its endpoint is set; otherwise nothing of it is loaded. Answers how to stop it. */
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
    // Statement texts carry no values (all are bound), so they may be traced; bodies and headers are not.
    instrumentations: [
      new HttpInstrumentation(),
      new PgInstrumentation({ enhancedDatabaseReporting: false }),
    ],
  })
  sdk.start()
  return () => sdk.shutdown()
}
