package dev.lore.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Set;

/**
 * How the server fares, in the text format of Prometheus. Requests are told by route, never by id.
 */
final class Metrics {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  /** Counts what is answered from now on. */
  void watch(JavalinConfig config) {
    config.requestLogger.http(this::count);
  }

  private void count(Context context, Float millis) {
    var endpoint = context.endpoints().lastHttpEndpoint();
    Timer.builder("lore.http.requests")
        .description("Requests that got past the guard")
        .tag(
            "method", METHODS.contains(context.method().name()) ? context.method().name() : "OTHER")
        .tag("route", endpoint == null ? "none" : endpoint.path)
        .tag("status", String.valueOf(context.statusCode()))
        .serviceLevelObjectives(
            Duration.ofMillis(50), Duration.ofMillis(500), Duration.ofSeconds(5))
        .register(registry)
        .record(Duration.ofNanos((long) (millis * 1e6)));
  }

  /** Everything, as text. */
  String text() {
    return registry.scrape();
  }
}
