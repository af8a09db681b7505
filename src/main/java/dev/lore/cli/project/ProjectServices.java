package dev.lore.cli.project;

import dev.lore.app.detect.CoverageService;
import dev.lore.app.detect.DetectService;
import dev.lore.app.project.HookService;
import dev.lore.app.project.ImportService;
import dev.lore.app.project.MemoryService;
import dev.lore.app.project.SetUpService;
import dev.lore.cli.Console;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the commands of this package call; each is made when a command first needs it.
 *
 * @param setUps for {@code lore init}
 * @param hooks for {@code lore hook}
 * @param memories for {@code lore export}
 * @param imports for {@code lore import}
 * @param detections for {@code lore detect}
 * @param coverage for {@code lore coverage}
 */
public record ProjectServices(
    Supplier<SetUpService> setUps,
    Supplier<HookService> hooks,
    Supplier<MemoryService> memories,
    Supplier<ImportService> imports,
    Supplier<DetectService> detections,
    Supplier<CoverageService> coverage) {

  /** The commands, in the order in which help lists them. */
  public List<Object> commands(Console console) {
    return List.of(
        new DetectCommand(console, detections),
        new CoverageCommand(console, coverage),
        new InitCommand(console, setUps),
        new HookCommand(console, hooks),
        new ExportCommand(console, memories),
        new ImportCommand(console, imports));
  }
}
