import { SpanStatusCode, trace, type Attributes } from '@opentelemetry/api'

/** Runs `work` as one span of a trace; without OpenTelemetry (telemetry.ts) it only runs. */
export function inSpan<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return trace.getTracer('linli').startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work()
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'unknown' })
      throw error
    } finally {
      span.end()
    }
  })
}

/** Joins a log line to the trace it belongs to. */
export function traceFields(): Record<string, string> {
  const context = trace.getActiveSpan()?.spanContext()
  return context ? { traceId: context.traceId, spanId: context.spanId } : {}
}
