package dev.lore.parse.go;

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
 * @param flags whether the filter is made, and whether files are read
 */
record GoParts(
    List<Method> methods,
    Set<String> names,
    Set<String> remote,
    Set<String> filtering,
    List<Sent> sends,
    List<Called> calls,
    Map<String, CredentialsCheck.State> begins,
    boolean[] flags) {
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
  record Method(
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
  record Sent(Location at, String shown, String function, AssetSent.Guard guard) {}

  /** A call of a function of the package. */
  record Called(String callee, AssetSent.Guard guard) {}

  static GoParts empty() {
    return new GoParts(
        new ArrayList<>(),
        new HashSet<>(),
        new HashSet<>(),
        new HashSet<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new HashMap<>(),
        new boolean[2]);
  }

  boolean makesFilter() {
    return flags[0];
  }

  boolean readsFiles() {
    return flags[1];
  }

  void makes() {
    flags[0] = true;
  }

  void reads() {
    flags[1] = true;
  }

  void add(GoParts more) {
    methods.addAll(more.methods);
    names.addAll(more.names);
    remote.addAll(more.remote);
    filtering.addAll(more.filtering);
    sends.addAll(more.sends);
    calls.addAll(more.calls);
    begins.putAll(more.begins);
    flags[0] |= more.flags[0];
    flags[1] |= more.flags[1];
  }
}
