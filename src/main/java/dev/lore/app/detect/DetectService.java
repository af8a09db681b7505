package dev.lore.app.detect;

import dev.lore.app.AuditedProject;
import dev.lore.app.CodeUse;
import dev.lore.app.RuleShelf;
import dev.lore.app.named.Mention;
import dev.lore.app.named.NamedIntegrations;
import dev.lore.app.named.TaskWords;
import dev.lore.model.Confidence;
import dev.lore.model.DetectReport;
import dev.lore.model.DetectReport.Found;
import dev.lore.model.DetectReport.Open;
import dev.lore.model.Detection;
import dev.lore.model.Integration;
import dev.lore.model.Knowledge;
import dev.lore.model.UserError;
import dev.lore.store.KnowledgeStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which services code and tasks are about. Threads may share one. */
public final class DetectService {
  private final KnowledgeStore knowledge;
  private final RuleShelf shelf;

  /** A service over what the store knows, with the detection rules that the shelf offers. */
  public DetectService(KnowledgeStore knowledge, RuleShelf shelf) {
    this.knowledge = knowledge;
    this.shelf = shelf;
  }

  /**
   * What the code at {@code code} uses and the words of {@code task} name.
   *
   * @param folder whose project's catalogue counts
   * @param code null where only the task is asked about
   * @param task empty where only the code is
   * @throws UserError where the code can't be read, or is no file at all: nothing looked at is no
   *     answer
   */
  public DetectReport detect(Path folder, @Nullable Path code, String task) {
    var asked = AuditedProject.around(List.of(code == null ? folder : code));
    var known = knowledge.load(asked.root());
    var use = code == null ? null : CodeUse.of(asked.paths().getFirst(), known, shelf);
    if (use != null && use.filesRead() == 0) {
      throw UserError.input(code + " has no file that can be read", "Name a folder with code.");
    }
    var words = new NamedIntegrations(known.integrations(), TaskWords.of(task));
    var named = words.named();
    var detected = use == null ? List.<Detection>of() : use.detections();
    var open =
        words.open(named).entrySet().stream()
            .map(one ->
                new Open(one.getKey(), one.getValue().stream().map(Integration::name).toList()))
            .toList();
    return new DetectReport(
        use == null ? 0 : use.filesRead(), found(known, detected, named), open, known.faults());
  }

  private static List<Found> found(Knowledge known, List<Detection> detected, List<Mention> named) {
    Map<String, Detection> used =
        detected.stream().collect(Collectors.toMap(Detection::integration, Function.identity()));
    Map<String, Mention> said =
        named.stream().collect(Collectors.toMap(one -> one.entry().name(), Function.identity()));
    return known.integrations().stream()
        .filter(entry -> used.containsKey(entry.name()) || said.containsKey(entry.name()))
        .map(entry -> found(entry, used.get(entry.name()), said.get(entry.name())))
        .toList();
  }

  private static Found found(Integration entry, @Nullable Detection used, @Nullable Mention said) {
    return new Found(
        entry,
        said != null || used == null ? Confidence.HIGH : used.confidence(),
        used == null ? List.of() : used.evidence(),
        said == null ? List.of() : said.evidence());
  }
}
