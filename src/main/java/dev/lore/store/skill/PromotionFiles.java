package dev.lore.store.skill;

import dev.lore.model.Fault;
import dev.lore.model.Layer;
import dev.lore.model.Location;
import dev.lore.model.PromotionRequest;
import dev.lore.model.PromotionRequest.Decision;
import dev.lore.model.PromotionRequest.State;
import dev.lore.model.PromotionRequests;
import dev.lore.model.UserError;
import dev.lore.store.client.entry.ProjectFile;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.files.SkillSettings;
import dev.lore.store.yaml.FrontMatter;
import dev.lore.store.yaml.SetAside;
import dev.lore.store.yaml.YamlDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The requests of a project to the toolkit, a file each. */
public final class PromotionFiles {
  private static final String NAME = "\\d{4}-\\d\\d-\\d\\d-promote-[a-z0-9-]+\\.md";

  private final Path root;
  private final SkillSettings settings;
  private final KnowledgeFiles files;

  /** Those of the project at {@code root}, its real path. */
  public PromotionFiles(Path root, SkillSettings settings) {
    this.root = root;
    this.settings = settings;
    files = new KnowledgeFiles(root, Layer.PROJECT);
  }

  /** The path of the request for the skill {@code name}, whatever became of it. */
  public Optional<String> queued(String name) {
    return all().stream()
        .map(files::shown)
        .filter(path -> path.replaceFirst(".*/[0-9-]{10}-promote-", "").equals(name + ".md"))
        .findFirst();
  }

  private List<Path> all() {
    return files.below(settings.updates(), 1, file -> file.getFileName().toString().matches(NAME));
  }

  /** All of them. */
  public PromotionRequests list() {
    var requests = new ArrayList<PromotionRequest>();
    var faults = new ArrayList<Fault>();
    for (var file : all()) {
      try {
        requests.add(read(file));
      } catch (SetAside refused) {
        faults.add(refused.fault());
      }
    }
    return new PromotionRequests(List.copyOf(requests), List.copyOf(faults));
  }

  private PromotionRequest read(Path file) {
    var text = files.text(file, KnowledgeFiles.SMALL);
    var shown = files.shown(file);
    var matter = FrontMatter.of(text);
    var fields = YamlDocument.read(shown, matter == null ? "" : matter.yaml());
    if (fields == null) {
      throw new SetAside(unfit(shown));
    }
    var state = fields.optional("state");
    var decision =
        state.isEmpty()
            ? Decision.OPEN
            : new Decision(
                state(state, shown),
                fields.optional("by"),
                fields.optional("on"),
                fields.optional("reason"));
    return new PromotionRequest(
        file.getFileName().toString().replaceFirst("\\.md$", ""),
        fields.required("skill"),
        fields.required("integration"),
        fields.required("path"),
        fields.required("requested"),
        decision,
        text);
  }

  private static Fault unfit(String shown) {
    return new Fault(
        Location.of(shown, 1),
        "the request has no front matter",
        "Begin it with `---`, `skill: …`, `path: …` and `---`, a line each.");
  }

  private static State state(String text, String shown) {
    for (var state : State.values()) {
      if (state.name().toLowerCase(Locale.ROOT).equals(text)) {
        return state;
      }
    }
    throw new SetAside(
        new Fault(
            Location.of(shown, 1),
            "the state '" + text + "' is unknown",
            "Write applied or dismissed."));
  }

  /**
   * Writes into the request what became of it.
   *
   * @throws UserError where somebody else has changed the file meanwhile
   */
  public void decide(PromotionRequest request, Decision decision) {
    var text = request.text();
    var matter = FrontMatter.of(text);
    if (matter == null) {
      throw new SetAside(unfit(request.id())).asUserError();
    }
    var lines =
        "state: "
            + decision.state().name().toLowerCase(Locale.ROOT)
            + "\nby: "
            + FrontMatterLines.scalar(decision.by())
            + "\non: "
            + decision.on()
            + (decision.reason().isEmpty()
                ? ""
                : "\nreason: " + FrontMatterLines.scalar(decision.reason()))
            + "\n";
    int end = matter.yaml().length();
    var put = matter.yaml().endsWith("\r\n") ? lines.replace("\n", "\r\n") : lines;
    var after = text.substring(0, end) + put + text.substring(end);
    try {
      var place = ProjectFile.at(root, settings.updates() + "/" + request.id() + ".md").place();
      FileReplacement.replace(place, text, after);
    } catch (SetAside refused) {
      throw refused.asUserError();
    } catch (IOException full) {
      throw UserError.input(
          request.id() + " can't be written: " + full.getMessage(),
          "See that its folder can be written to, and try again.");
    }
  }
}
