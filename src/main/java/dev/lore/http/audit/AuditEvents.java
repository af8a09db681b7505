package dev.lore.http.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lore.http.call.Call;
import dev.lore.http.problem.ProblemAnswer;
import dev.lore.http.problem.Problems;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How an audit goes on, as server-sent events: {@code progress} four times a second, then {@code
 * done} with where the report is, or {@code failed} with the problem. Then the stream ends.
 */
final class AuditEvents {
  private static final int PAUSE_MILLIS = 250;

  private AuditEvents() {}

  static void write(Call call, AuditJob job, Problems problems)
      throws IOException, InterruptedException {
    var response = call.context().res();
    response.setContentType("text/event-stream");
    response.setHeader("Cache-Control", "no-store");
    var out = response.getOutputStream();
    int last = -1;
    while (true) {
      var now = job.underway();
      if (now.done() != last) {
        last = now.done();
        event(out, "progress", "{\"done\":" + now.done() + ",\"total\":" + now.total() + "}");
      }
      try {
        job.audited().get(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        event(out, "done", "{\"report\":\"/api/v1/audits/" + job.id() + "\"}");
        return;
      } catch (TimeoutException underway) {
        // A line that says nothing tells whether anybody still listens.
        event(out, "", "");
      } catch (ExecutionException | CompletionException e) {
        var cause = e.getCause() == null ? e : e.getCause();
        var body = ProblemAnswer.body(problems.of(cause, "GET /api/v1/audits/{job}/events"));
        event(out, "failed", new String(body, UTF_8).replaceAll("\n\\s*", ""));
        return;
      }
    }
  }

  private static void event(OutputStream out, String name, String data) throws IOException {
    var text = name.isEmpty() ? ":\n\n" : "event: " + name + "\ndata: " + data + "\n\n";
    out.write(text.getBytes(UTF_8));
    out.flush();
  }
}
