package dev.lore.app;

import dev.lore.model.UserError;
import dev.lore.rules.catalog.RuleCatalog;
import dev.lore.rules.catalog.RuleSource;
import dev.lore.rules.compile.RuleCache;
import dev.lore.rules.compile.RuleFaults;
import dev.lore.store.UserSettings;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/**
 * Where rules are found: the toolkit's, compiled when Lore was built, and a project's own, which
 * are code and run only when its owner says so. Threads may share one.
 */
public final class RuleShelf {
  private final Path toolkit;
  private final UserSettings settings;
  private final RuleCache cache;

  /**
   * The rules that may be in play for a project.
   *
   * @param catalog their pages
   * @param loader sees their classes
   * @param leftAlone how many rules of the project are not among them, for want of trust
   */
  public record Rules(RuleCatalog catalog, ClassLoader loader, int leftAlone) {}

  /**
   * The toolkit's rules at {@code toolkit}, and what the user's {@code settings} trust, compiled
   * into {@code cache}.
   */
  public RuleShelf(Path toolkit, UserSettings settings, RuleCache cache) {
    this.toolkit = toolkit;
    this.settings = settings;
    this.cache = cache;
  }

  /**
   * The rules for the project at {@code root}.
   *
   * @throws UserError when trusted rules of the project don't compile: without them the outcome
   *     would be wrong
   */
  public Rules rules(Path root, boolean trusted) {
    var shipped = RuleSource.below(toolkit.resolve("rules"));
    var own = own(root, shipped);
    var loader = RuleShelf.class.getClassLoader();
    if (own.isEmpty()) {
      return new Rules(RuleCatalog.of(shipped, List.of()), loader, 0);
    }
    return trusted || settings.trusts(root)
        ? new Rules(RuleCatalog.of(shipped, own), compiled(own, loader), 0)
        : new Rules(RuleCatalog.of(shipped, List.of()), loader, own.size());
  }

  /**
   * The pages of all rules for the project at {@code root}, trusted or not; nothing is compiled.
   */
  RuleCatalog pages(Path root) {
    var shipped = RuleSource.below(toolkit.resolve("rules"));
    return RuleCatalog.of(shipped, own(root, shipped));
  }

  /** The project's rules, less those that are the toolkit's to the letter. */
  private static List<RuleSource> own(Path root, List<RuleSource> shipped) {
    return RuleSource.below(root.resolve("rules")).stream()
        .filter(rule -> !shipped.contains(rule))
        .toList();
  }

  private ClassLoader compiled(List<RuleSource> own, ClassLoader parent) {
    try {
      return new URLClassLoader(new URL[] {cache.jar(own).toUri().toURL()}, parent);
    } catch (RuleFaults faults) {
      var first = faults.faults().getFirst();
      throw UserError.input(
          "the project's rules don't compile:\n" + faults.getMessage(),
          "Mend " + first.at() + " first.");
    } catch (IOException full) {
      throw UserError.input(
          "compiled rules can't be kept in the cache: " + full.getMessage(),
          "Let XDG_CACHE_HOME name a folder that can be written to.");
    }
  }
}
