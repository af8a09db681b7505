package dev.lore.parse.go.integration;

import dev.lore.facts.AffiliationCheck;
import dev.lore.facts.AffiliationCheck.Way;
import dev.lore.facts.AssetSent;
import dev.lore.facts.AssetSent.Guard;
import dev.lore.facts.CodeFact;
import dev.lore.facts.CredentialsCheck;
import dev.lore.facts.CredentialsCheck.State;
import dev.lore.facts.IntegrationFound;
import dev.lore.model.IntegrationPolicy;
import dev.lore.parse.go.types.GoParts;
import dev.lore.parse.go.types.GoTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The integrations of one package, and how they do what they must. */
public final class Integrations {
  private final IntegrationPolicy policy;
  private final GoParts parts;
  private final GoTypes types;
  private final List<CodeFact> facts = new ArrayList<>();

  public Integrations(IntegrationPolicy policy, GoParts parts, GoTypes types) {
    this.policy = policy;
    this.parts = parts;
    this.types = types;
  }

  /** What there is to know of them; nothing where the package has none. */
  public List<CodeFact> facts() {
    var entries = new LinkedHashMap<String, GoParts.Method>();
    parts.methods().stream()
        .filter(method -> method.name().equals(policy.entryPoint()))
        .filter(method -> marked(method.type()))
        .forEach(method -> entries.merge(method.type(), method, Integrations::fuller));
    entries.values().forEach(this::integration);
    return facts;
  }

  /**
   * Of the entry points that one type has under different build tags, that which does something.
   */
  private static GoParts.Method fuller(GoParts.Method one, GoParts.Method other) {
    return one.constant() ? other : one;
  }

  private boolean marked(String type) {
    return policy.marks().stream()
        .anyMatch(mark -> parts.names().contains(type + "." + mark) || types.hasMember(type, mark));
  }

  private void integration(GoParts.Method entry) {
    String name = entry.type().substring(1);
    String lower = name.toLowerCase(Locale.ROOT);
    boolean machines =
        !policy.filters().isEmpty()
            && !parts.sends().isEmpty()
            && policy.withoutMachines().stream().noneMatch(lower::contains);
    boolean imports = parts.readsFiles() && parts.remote().isEmpty();
    facts.add(new IntegrationFound(entry.at(), name, machines, imports, parts.makesFilter()));
    if (machines && !imports && facts.stream().noneMatch(AssetSent.class::isInstance)) {
      parts.sends().forEach(sent -> facts.add(new AssetSent(sent.at(), sent.shown(), guard(sent))));
    }
    if (!policy.affiliation().isEmpty() && !imports) {
      facts.add(affiliation(entry, name));
    }
    if (!policy.credentials().isEmpty() && !imports) {
      facts.add(credentials(entry, name));
    }
  }

  /** As the function shows it; where it shows nothing, as all who call it do. */
  private Guard guard(GoParts.Sent sent) {
    if (sent.guard() != Guard.MISSING) {
      return sent.guard();
    }
    var callers =
        parts.calls().stream().filter(call -> call.callee().equals(sent.function())).toList();
    return callers.stream().map(GoParts.Called::guard).max(Guard::compareTo).orElse(Guard.MISSING);
  }

  private Optional<GoParts.Method> method(String type, String name) {
    return parts.methods().stream()
        .filter(method -> method.type().equals(type) && method.name().equals(name))
        .findFirst();
  }

  private boolean asks(GoParts.Method method) {
    return parts.remote().contains(method.type() + "." + method.name())
        || method.helpers().stream().anyMatch(parts.remote()::contains);
  }

  private AffiliationCheck affiliation(GoParts.Method entry, String name) {
    var found = method(entry.type(), policy.affiliation());
    if (found.isEmpty()) {
      return new AffiliationCheck(entry.at(), name, Way.MISSING);
    }
    var method = found.get();
    boolean shared =
        method.helpers().stream()
            .anyMatch(helper ->
                policy.sharedAffiliations().stream().anyMatch(one -> helper.endsWith("." + one)));
    Way way =
        shared
            ? Way.ASKS
            : method.lists() ? Way.LISTS : method.constant() && !asks(method) ? Way.STUB : Way.ASKS;
    return new AffiliationCheck(method.at(), name, way);
  }

  private CredentialsCheck credentials(GoParts.Method entry, String name) {
    var found = method(entry.type(), policy.credentials());
    if (found.isEmpty()) {
      return new CredentialsCheck(entry.at(), name, State.MISSING);
    }
    if (!asks(found.get())) {
      return new CredentialsCheck(found.get().at(), name, State.IDLE);
    }
    var begins =
        entry.begins() == State.UNUSED
            ? parts.begins().getOrDefault(entry.first(), State.UNUSED)
            : entry.begins();
    if (!policy.credentialsFirst() || begins == State.KEPT) {
      return new CredentialsCheck(found.get().at(), name, State.KEPT);
    }
    return new CredentialsCheck(entry.begun(), name, begins);
  }
}
