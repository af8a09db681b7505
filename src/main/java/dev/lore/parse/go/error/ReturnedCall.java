package dev.lore.parse.go.error;

import dev.lore.facts.CodeFact;
import dev.lore.facts.ErrorReturned;
import dev.lore.facts.ErrorReturned.Fate;
import dev.lore.model.Location;
import dev.lore.parse.go.integration.Sends;
import dev.lore.parse.go.syntax.GoRefs;
import dev.lore.parse.go.types.Draft;
import dev.lore.parse.go.types.GoStandard;
import dev.lore.parse.go.types.GoTypes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A call and what becomes of its results, to be settled by what those are.
 *
 * @param ref what is called
 * @param fate what becomes of all results, where that is one thing; else what becomes of the last
 * @param targets what the results go to
 * @param into the reference of what is printed to
 */
record ReturnedCall(
    Location at,
    String ref,
    String shown,
    Fate fate,
    Targets targets,
    boolean excused,
    boolean unwinding,
    boolean written,
    boolean deferred,
    String group,
    String into)
    implements Draft {
  /**
   * What results are assigned to.
   *
   * @param width to how many names
   * @param blanks which of them are {@code _}
   * @param likely whether the last result is an error by what the function is called
   */
  record Targets(int width, List<Integer> blanks, boolean likely) {
    boolean allBlank() {
      return width > 0 && blanks.size() == width;
    }

    boolean lastBlank() {
      return width > 1 && blanks.contains(width - 1);
    }
  }

  private static final Pattern PRINTS = Pattern.compile("(?i).*print(?:f|ln)?");

  @Override
  public Optional<CodeFact> settle(GoTypes types) {
    String callee = types.resolve(ref);
    var results = types.results(callee);
    if (results == null) {
      return discarded(callee, types) ? Optional.of(unknown(callee)) : Optional.empty();
    }
    int index = last(results, types);
    if (index < 0 || (targets.width() > 1 && results.size() != targets.width())) {
      return Optional.empty();
    }
    var outcome = targets.blanks().contains(index) ? Fate.BLANK : settled(index, results.size());
    String target = into.startsWith("os.Std") || into.isEmpty() ? into : known(types.resolve(into));
    return Optional.of(
        new ErrorReturned(
            at,
            callee,
            shown,
            outcome,
            excused || harmless(types),
            unwinding,
            deferred,
            written && outcome != Fate.USED,
            target));
  }

  /** The type printed to; not known where it is that of a package which nobody has read. */
  private static String known(String type) {
    return type.indexOf('.') < type.indexOf('/') && !type.startsWith(".") ? GoRefs.UNKNOWN : type;
  }

  /**
   * Whether a call of which nothing is known drops an error all the same: all that it answers goes
   * to {@code _}, which nobody writes but for an error, or the last does, which is one by the name
   * of the function.
   */
  private boolean discarded(String callee, GoTypes types) {
    boolean near = callee.startsWith(".") && types.hasMember("", callee.substring(1));
    return (targets.allBlank() || (targets.lastBlank() && targets.likely()))
        && shown.indexOf('.') > 0
        && !near
        && !GoStandard.isStandard(callee)
        && !PRINTS.matcher(shown).matches()
        && !Sends.FILTER.matcher(shown).matches();
  }

  private ErrorReturned unknown(String callee) {
    String name = callee.equals(GoRefs.UNKNOWN) ? shown : callee;
    return new ErrorReturned(at, name, shown, Fate.BLANK, excused, unwinding, deferred, false, "");
  }

  private static int last(List<String> results, GoTypes types) {
    int index = results.size() - 1;
    while (index >= 0 && !types.isError(results.get(index))) {
      index--;
    }
    return index;
  }

  private boolean harmless(GoTypes types) {
    return !group.isEmpty() && types.groups().neverFails(group);
  }

  private Fate settled(int index, int results) {
    boolean ofLast = fate == Fate.OVERWRITTEN || fate == Fate.UNREAD;
    return ofLast && index != results - 1 ? Fate.USED : fate;
  }
}
