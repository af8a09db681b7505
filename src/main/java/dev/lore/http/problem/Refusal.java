package dev.lore.http.problem;

/** Ends a request with a problem. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** A refusal that tells {@code problem}. */
  public Refusal(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** A refusal that needs no header. */
  public static Refusal of(int status, String detail, String advice) {
    return new Refusal(Problem.of(status, detail, advice));
  }

  /** What it tells. */
  public Problem problem() {
    return problem;
  }
}
