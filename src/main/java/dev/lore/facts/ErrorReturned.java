package dev.lore.facts;

import dev.lore.model.Location;

/**
 * A call in Go that returns an error, and what becomes of it: {@code data, _ := json.Marshal(v)}.
 *
 * <p>Calls of which it can't be known whether they return an error are no such fact. Tests are not
 * read.
 *
 * @param at where the call begins
 * @param callee its full name: {@code encoding/json.Marshal}, {@code net/http.Client.Do}; of the
 *     own package {@code .Client.fetch}
 * @param shown the callee as the code writes it: {@code c.fetch}
 * @param fate what becomes of the error
 * @param excused whether a comment beside a dropped one says why, or it waits for a group of which
 *     nothing can fail
 * @param unwinding whether the block it stands in goes on to return another error
 * @param deferred whether it is deferred, or stands in a closure that is
 * @param written whether it closes what was opened for writing, and nothing else checks that
 * @param into for printing functions what they print to: {@code strings.Builder}, {@code
 *     os.Stderr}; empty for others
 */
public record ErrorReturned(
    Location at,
    String callee,
    String shown,
    Fate fate,
    boolean excused,
    boolean unwinding,
    boolean deferred,
    boolean written,
    String into)
    implements CodeFact {

  /** What becomes of an error. */
  public enum Fate {
    /** It goes somewhere: {@code if err := f(); err != nil}. */
    USED("is used"),
    /** {@code x, _ := f()}. */
    BLANK("goes to `_`"),
    /** {@code f()}. */
    BARE("is dropped"),
    /** {@code defer f()}. */
    DEFERRED("is dropped by `defer`"),
    /** {@code go f()}. */
    STARTED("is dropped by `go`"),
    /** {@code err = f(); err = g()}. */
    OVERWRITTEN("is overwritten before anything looks at it"),
    /** {@code x, err = f()} and nothing after it reads {@code err}. */
    UNREAD("is never read");

    private final String words;

    Fate(String words) {
      this.words = words;
    }

    /** It in words. */
    public String words() {
      return words;
    }
  }

  /** Whether nothing looks at the error, and no comment says why. */
  public boolean dropped() {
    return fate != Fate.USED && !excused;
  }

  /** Whether it is {@code Wait} of an errgroup. */
  public boolean awaitsGroup() {
    return callee.equals("golang.org/x/sync/errgroup.Group.Wait");
  }

  /** Whether it is a {@code Close} by which nothing that was written can be lost. */
  public boolean closesRead() {
    return callee.endsWith(".Close") && !written;
  }
}
