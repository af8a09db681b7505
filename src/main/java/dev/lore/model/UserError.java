package dev.lore.model;

/**
 * What a user did or met that stops the work: the thing, its place and value, and then the way out.
 *
 * <p>Each face renders it once; it never shows a stack trace.
 */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final String advice;
  private final Kind kind;

  /** What sort of trouble it is, which decides the exit code or HTTP status of a face. */
  public enum Kind {
    /** The request itself is wrong: an option, an argument. */
    USAGE,
    /** Nothing is called that. */
    MISSING,
    /** What is there does not allow it. */
    CONFLICT,
    /** A file or folder could not be read, or does not say what it must. */
    INPUT,
    /** Somebody else holds what is needed; later it may go. */
    BUSY
  }

  /** An error in the request. */
  public UserError(String problem, String advice) {
    this(Kind.USAGE, problem, advice);
  }

  private UserError(Kind kind, String problem, String advice) {
    super(problem + "\n  " + advice);
    this.kind = kind;
    this.problem = problem;
    this.advice = advice;
  }

  /** An error in what was to be read. */
  public static UserError input(String problem, String advice) {
    return new UserError(Kind.INPUT, problem, advice);
  }

  /** Something was asked for that is not there. */
  public static UserError missing(String problem, String advice) {
    return new UserError(Kind.MISSING, problem, advice);
  }

  /** Something can't be done as things are. */
  public static UserError conflict(String problem, String advice) {
    return new UserError(Kind.CONFLICT, problem, advice);
  }

  /** Something can't be done now. */
  public static UserError busy(String problem, String advice) {
    return new UserError(Kind.BUSY, problem, advice);
  }

  /** The same error, met there: {@code line 7}. */
  public UserError at(String place) {
    return new UserError(kind, place + ": " + problem, advice);
  }

  /** The thing, its place and the value, in one line without a final stop. */
  public String problem() {
    return problem;
  }

  /** The way out, as one or more sentences. */
  public String advice() {
    return advice;
  }

  /** What sort of trouble it is. */
  public Kind kind() {
    return kind;
  }
}
