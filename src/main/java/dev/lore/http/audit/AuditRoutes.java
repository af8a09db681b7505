package dev.lore.http.audit;

import dev.lore.app.AuditRequest;
import dev.lore.app.AuditService;
import dev.lore.app.Excerpts;
import dev.lore.app.RuleGlob;
import dev.lore.http.audit.AuditBody.FailOn;
import dev.lore.http.audit.AuditJob.Audited;
import dev.lore.http.call.Call;
import dev.lore.http.call.ProjectFile;
import dev.lore.http.problem.Problems;
import dev.lore.http.problem.Refusal;
import dev.lore.http.route.Route;
import dev.lore.model.Progress;
import dev.lore.model.Severity;
import dev.lore.report.JsonReport;
import dev.lore.report.ReportFormat;
import dev.lore.report.ReportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Code held against the rules: a project that is served, or files that are posted. */
public final class AuditRoutes {
  private static final String SARIF = "application/sarif+json";
  private static final String JSON = "application/json";
  private static final String JOB = "/api/v1/audits/{job}";
  private static final int BODY = 16 << 20;

  /** An audit that takes longer is a job (decision 51). */
  private static final int WAIT_SECONDS = 2;

  private final AuditService audits;
  private final AuditJobs jobs;
  private final Problems problems;
  private final String version;

  /** Routes over {@code audits}, run as {@code jobs}. */
  public AuditRoutes(AuditService audits, AuditJobs jobs, Problems problems, String version) {
    this.audits = audits;
    this.jobs = jobs;
    this.problems = problems;
    this.version = version;
  }

  /** All of them. */
  public List<Route> all() {
    return List.of(
        told(Route.post("/api/v1/audits", "Hold code against the rules", AuditBody.class))
            .ofProject()
            .header("Prefer", "`respond-async` for a job at once, as RFC 7240 says.")
            .answers(202, "It takes longer: ask at Location", AuditJob.Underway.class)
            .fails(404, 409)
            .does(this::audit),
        told(Route.get(JOB, "Show the report of a job, or how far it is").path("job", "Its id."))
            .header("If-None-Match", "The ETag of what you have; 304 if it still is that.")
            .answers(202, "Not over yet: ask again", AuditJob.Underway.class)
            .answers(304, "Unchanged", "", null)
            .fails(404, 409, 422)
            .does(call -> answer(call, jobs.job(call.path("job")), 0)),
        Route.get(JOB + "/events", "Follow a job as server-sent events")
            .path("job", "Its id.")
            .answers(200, "progress, then done or failed", "text/event-stream", null)
            .fails(404)
            .does(call -> AuditEvents.write(call, jobs.job(call.path("job")), problems)));
  }

  private static Route told(Route route) {
    return route
        .answers(
            200, "As `lore audit --format json` prints it, with the code that was asked for", null)
        .answers(200, "As `lore audit --format sarif` prints it", SARIF, null);
  }

  private void audit(Call call) throws Exception {
    var root = call.project();
    var body = call.body(AuditBody.class, BODY);
    var rules =
        body.rules() == null
            ? List.<RuleGlob>of()
            : body.rules().stream()
                .map(glob -> RuleGlob.of(Objects.requireNonNullElse(glob, "")))
                .toList();
    var lines = body.codeLines();
    if (lines != null && (lines < 0 || lines > AuditBody.MOST_LINES)) {
      throw Refusal.of(
          422, "codeLines is " + lines, "Ask for 0 to " + AuditBody.MOST_LINES + " lines.");
    }
    var prefer = call.header("Prefer");
    int wait = prefer != null && prefer.contains("respond-async") ? 0 : WAIT_SECONDS;
    answer(call, job(root, body, rules), wait);
  }

  private AuditJob job(Path root, AuditBody body, List<RuleGlob> rules) throws IOException {
    if (body.files() == null) {
      var request = new AuditRequest(paths(root, body), severity(body), rules, false);
      return jobs.begin(progress -> audited(request, body, progress));
    }
    if (body.paths() != null) {
      throw Refusal.of(422, "both paths and files are given", "Give one of them.");
    }
    var posted = PostedFiles.write(body.files());
    var request = new AuditRequest(List.of(posted.folder()), severity(body), rules, false);
    try {
      return jobs.begin(progress -> {
        try (posted) {
          return audited(request, body, progress);
        }
      });
    } catch (Refusal busy) {
      posted.close();
      throw busy;
    }
  }

  private Audited audited(AuditRequest request, AuditBody body, Progress progress) {
    var began = Instant.now();
    var report = audits.audit(request, progress);
    if (body.codeLines() == null) {
      return new Audited(report, Excerpts.none());
    }
    var code = audits.excerpts(report, body.codeLines(), began);
    return new Audited(report, body.files() == null ? code : code.settled());
  }

  /** Links are followed first: what they lead to must be of the project too. */
  private static List<Path> paths(Path root, AuditBody body) {
    if (body.paths() == null || body.paths().isEmpty()) {
      return List.of(root);
    }
    return body.paths().stream()
        .map(text -> ProjectFile.there(root, Objects.requireNonNullElse(text, "")))
        .toList();
  }

  private static @Nullable Severity severity(AuditBody body) {
    var failOn = Objects.requireNonNullElse(body.failOn(), FailOn.P0);
    return failOn == FailOn.NEVER ? null : Severity.valueOf(failOn.name());
  }

  private void answer(Call call, AuditJob job, int seconds) throws Exception {
    try {
      report(call, job.audited().get(seconds, TimeUnit.SECONDS));
    } catch (TimeoutException underway) {
      call.with("Location", "/api/v1/audits/" + job.id())
          .with("Retry-After", "1")
          .answer(202, job.underway());
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Exception thrown -> throw thrown;
        case Error error -> throw error;
        case null, default -> throw e;
      }
    }
  }

  private void report(Call call, Audited audited) throws IOException {
    var report = audited.report();
    var out = new ByteArrayOutputStream();
    var sarif = call.type().equals(SARIF);
    var options = new ReportOptions(false, false, Path.of("").toAbsolutePath(), version);
    if (sarif) {
      ReportFormat.SARIF.write(report, options, out);
    } else {
      new JsonReport(audited.code()::of).write(report, out);
    }
    call.with("Vary", "Accept").answer(200, sarif ? SARIF : JSON, out.toByteArray());
  }
}
