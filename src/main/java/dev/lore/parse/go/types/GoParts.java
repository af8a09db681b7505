package dev.lore.parse.go.types;

import dev.lore.facts.AssetSent;
import dev.lore.facts.CredentialsCheck;
import dev.lore.model.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file says of integrations, by the names of the policy.
 *
 * @param methods entry points and the methods that integrations must have
 * @param names every method, as {@code .Vendor.Match}
 * @param remote functions that ask somebody outside, by full name
 * @param filtering functions that answer what the filter says
 * @param sends what is sent
 * @param calls calls of functions of the package, and how the filter stands before them
 * @param begins what functions that check credentials do first
 * @param marks what it does somewhere
 */
public record GoParts(
    List<Method> methods,
    Set<String> names,
    Set<String> remote,
    Set<String> filtering,
    List<Sent> sends,
    List<Called> calls,
    Map<String, CredentialsCheck.State> begins,
    Set<Mark> marks) {
  /** What a file does somewhere. */
  enum Mark {
    /** It makes the filter. */
    MAKES_FILTER,
    /** It reads files. */
    READS_FILES
  }

  /**
   * A method.
   *
   * @param constant whether all its answers are constants
   * @param lists whether it looks for one thing in a list of all
   * @param begins what it does first about credentials
   * @param begun where that is
   * @param first the function of the package that it begins with by calling; empty for none
   * @param helpers the functions of the package that it calls
   */
  public record Method(
      String type,
      String name,
      Location at,
      boolean constant,
      boolean lists,
      CredentialsCheck.State begins,
      Location begun,
      String first,
      Set<String> helpers) {}

  /** Something sent in a function; {@code guard} is as that function shows it. */
  public record Sent(Location at, String shown, String function, AssetSent.Guard guard) {}

  /** A call of a function of the package. */
  public record Called(String callee, AssetSent.Guard guard) {}

  public static GoParts empty() {
    return new GoParts(
        new ArrayList<>(),
        new HashSet<>(),
        new HashSet<>(),
        new HashSet<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new HashMap<>(),
        new HashSet<>());
  }

  public boolean makesFilter() {
    return marks.contains(Mark.MAKES_FILTER);
  }

  public boolean readsFiles() {
    return marks.contains(Mark.READS_FILES);
  }

  public void makes() {
    marks.add(Mark.MAKES_FILTER);
  }

  public void reads() {
    marks.add(Mark.READS_FILES);
  }

  public void add(GoParts more) {
    methods.addAll(more.methods);
    names.addAll(more.names);
    remote.addAll(more.remote);
    filtering.addAll(more.filtering);
    sends.addAll(more.sends);
    calls.addAll(more.calls);
    begins.putAll(more.begins);
    marks.addAll(more.marks);
  }
}
