package dev.lore.app;

import dev.lore.facts.EnvVarDeclared;
import dev.lore.facts.KnownSigns;
import dev.lore.model.Claim;
import dev.lore.model.Integration;
import dev.lore.model.Issue;
import dev.lore.model.Knowledge;
import dev.lore.model.Layer;
import dev.lore.store.ClaimReader.Claims;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Holds the integrations and variables that an expertise names against those in use. */
final class UseChecks {
  private final List<Integration> known;
  private final List<Claim> integrations;
  private final List<Claim> variables;
  private final CodeUse use;
  private final List<Issue> issues = new ArrayList<>();

  private UseChecks(Knowledge known, List<Claim> claims, CodeUse use) {
    this.known = known.integrations();
    this.integrations = of(claims, Claim.Kind.INTEGRATION);
    this.variables = of(claims, Claim.Kind.VARIABLE);
    this.use = use;
  }

  /** What differs; where a file could not be read, nothing of what it alone might say. */
  static List<Issue> of(Knowledge known, Claims read, CodeUse use) {
    var checks = new UseChecks(known, read.claims(), use);
    checks.namedVariables();
    checks.readVariables();
    if (read.whole()) {
      checks.documentedVariables();
      checks.usedIntegrations();
    }
    checks.namedIntegrations();
    return checks.issues;
  }

  static List<Claim> of(List<Claim> claims, Claim.Kind kind) {
    return claims.stream().filter(claim -> claim.kind() == kind).toList();
  }

  private void namedVariables() {
    for (var claim : variables) {
      if (!isDocumented(claim.text())) {
        issues.add(
            Issue.error(
                claim.at(),
                claim.text() + " of " + claim.of() + " is in no .env.example",
                "Add `" + claim.text() + "=` to " + sample() + ", or take it out of env_vars."));
      }
    }
  }

  private void readVariables() {
    var seen = new HashSet<String>();
    for (var read : use.read()) {
      var owner = owner(read.name());
      if (owner.isPresent()
          && !isNamed(read.name())
          && !isDocumented(read.name())
          && seen.add(read.name())) {
        issues.add(
            Issue.error(
                read.at(),
                read.name() + " of " + owner.get().title() + " is read and in no .env.example",
                "Add `" + read.name() + "=` to " + sample() + "."));
      }
    }
  }

  private void documentedVariables() {
    var seen = new HashSet<String>();
    for (var declared : use.documented()) {
      var owner = owner(declared.name());
      if (owner.isPresent() && !isNamed(declared.name()) && seen.add(declared.name())) {
        var title = owner.get().title();
        issues.add(
            Issue.warning(
                declared.at(),
                declared.name() + " is documented and no env_vars of " + title + " name it",
                "Add it to the entry of "
                    + title
                    + " in integrations_catalog, or delete the line."));
      }
    }
  }

  private void usedIntegrations() {
    for (var detection : use.inCode()) {
      var entry =
          known.stream().filter(one -> one.name().equals(detection.integration())).findFirst();
      var title = entry.map(Integration::title).orElse(detection.integration());
      if (integrations.stream().noneMatch(claim -> calls(claim, detection.integration(), entry))) {
        var first = detection.evidence().getFirst();
        issues.add(
            Issue.error(
                first.at(),
                "the code uses " + title + " (" + first.what() + "), and no expertise names it",
                "Add `- name: " + title + "` to the integrations_catalog of its domain."));
      }
    }
  }

  private void namedIntegrations() {
    var used = use.inCode();
    for (var claim : integrations) {
      var entry = known.stream().filter(one -> one.calledBy(slug(claim.text()))).findFirst();
      if (entry.isPresent()
          && isVisible(entry.get())
          && used.stream().noneMatch(one -> one.integration().equals(entry.get().name()))) {
        issues.add(
            Issue.warning(
                claim.at(),
                claim.text() + " is in the catalogue, and nothing in the code uses it",
                "Delete the entry, or let it stay for what is planned."));
      }
    }
  }

  private static boolean calls(Claim claim, String name, Optional<Integration> entry) {
    var slug = slug(claim.text());
    return slug.equals(name) || entry.map(one -> one.calledBy(slug)).orElse(false);
  }

  /** Whether code could show that it is used. */
  private static boolean isVisible(Integration entry) {
    return !(entry.packages().isEmpty() && entry.imports().isEmpty() && entry.envVars().isEmpty());
  }

  private static String slug(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private Optional<Integration> owner(String variable) {
    return known.stream()
        .filter(one -> !KnownSigns.of(List.of(one)).naming(variable).isEmpty())
        .findFirst();
  }

  private boolean isNamed(String variable) {
    return variables.stream().anyMatch(claim -> means(claim.text(), variable));
  }

  private boolean isDocumented(String variable) {
    return use.documented().stream().anyMatch(one -> means(variable, one.name()));
  }

  /** Whether {@code written} is {@code variable}, perhaps behind a framework's prefix. */
  private static boolean means(String variable, String written) {
    var alone = Integration.named("", List.of(variable), "", Layer.PROJECT);
    return !KnownSigns.of(List.of(alone)).naming(written).isEmpty();
  }

  private String sample() {
    return use.documented().stream()
        .map(EnvVarDeclared::at)
        .findFirst()
        .map(at -> at.path())
        .orElse("a new .env.example");
  }
}
