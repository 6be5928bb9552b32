// Makes OpenTelemetry spans of the events: one for every attempt, and one for every login.
// With the real thing: `connect(spansOf(trace.getTracer("proxkit")))`, `trace` from @opentelemetry/api.
// node examples/otel.ts
import type { EventListener } from "proxkit";
import { connect } from "./connect.ts";

type Attributes = Record<string, string | number | boolean>;

/** What is used of a span and a tracer; those of @opentelemetry/api fit. */
interface Span {
  setAttributes(attributes: Attributes): unknown;
  setStatus(status: { code: number }): unknown;
  end(): void;
}
interface Tracer {
  startSpan(name: string, options: { kind: number; attributes: Attributes; startTime?: number }): Span;
}

const [kind, failed] = [2, { code: 2 }]; // SpanKind.CLIENT, SpanStatusCode.ERROR

/** Attributes are named as in the semantic conventions for HTTP clients, where they have a name. */
export function spansOf(tracer: Tracer): EventListener {
  const open = new Map<string, Span>();
  return (event) => {
    if (event.type === "request") {
      const { id, attempt, method, template, host, node = "" } = event;
      const attributes = {
        "http.request.method": method,
        "url.template": template,
        "server.address": host,
        "http.request.resend_count": attempt - 1,
        "proxmox.node": node,
      };
      open.set(`${id} ${attempt}`, tracer.startSpan(`${method} ${template}`, { kind, attributes }));
    } else if (event.type === "response" || event.type === "failure") {
      const span = open.get(`${event.id} ${event.attempt}`);
      open.delete(`${event.id} ${event.attempt}`);
      if (event.type === "response") span?.setAttributes({ "http.response.status_code": event.status });
      else span?.setAttributes({ "error.type": event.code });
      if (event.type === "failure" || event.status >= 400) span?.setStatus(failed);
      span?.end();
    } else if (event.type === "login") {
      const attributes = { "proxmox.login": event.how, "proxmox.ok": event.ok };
      tracer.startSpan("login", { kind, attributes, startTime: Date.now() - event.durationMs }).end();
    }
  };
}

const printing: Tracer = {
  startSpan: (name, { attributes }) => ({
    setAttributes: (more) => Object.assign(attributes, more),
    setStatus: () => console.log(`${name} failed`),
    end: () => console.log(name, attributes),
  }),
};
await using pve = connect(spansOf(printing));
await pve.inventory.guests();
