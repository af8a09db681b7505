package dev.lore.store.skill;

import dev.lore.model.Fault;
import dev.lore.model.Layer;
import dev.lore.model.PlacedSkill;
import dev.lore.model.PlacedSkill.Fate;
import dev.lore.model.PlacedSkill.Sight;
import dev.lore.model.Skill;
import dev.lore.model.SkillClient;
import dev.lore.model.SkillListing;
import dev.lore.store.SkillReader;
import dev.lore.store.files.KnowledgeFiles;
import dev.lore.store.files.SkillSettings;
import dev.lore.store.yaml.SetAside;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders that clients read skills from: the project's, the user's and the toolkit's. */
public final class SkillFolders {
  private static final int DEPTH = 4;

  private final KnowledgeFiles project;
  private final KnowledgeFiles home;
  private final KnowledgeFiles toolkit;
  private final String named;
  private final List<Fault> faults = new ArrayList<>();

  /** Those of these three. */
  public SkillFolders(Path project, Path home, Path toolkit) {
    this.project = new KnowledgeFiles(project, Layer.PROJECT);
    this.home = new KnowledgeFiles(home, Layer.PROJECT);
    this.toolkit = new KnowledgeFiles(toolkit, Layer.TOOLKIT);
    named = SkillSettings.of(project).folder();
  }

  /** All skills in them, and who takes which. */
  public SkillListing list() {
    var met = new HashSet<String>();
    var all =
        Stream.of(SkillClient.values())
            .flatMap(client -> folders(client).stream())
            .distinct()
            .flatMap(this::in)
            .filter(one -> met.add(one.skill().path()))
            .toList();
    var placed =
        all.stream()
            .map(one -> new PlacedSkill(one.skill(), one.folder(), sights(one, all)))
            .sorted(Comparator.comparing(one -> one.skill().name()))
            .toList();
    Stream.of(project, home, toolkit).forEach(files -> faults.addAll(files.faults()));
    return new SkillListing(placed, faults.stream().distinct().sorted().toList());
  }

  private record Found(Skill skill, String folder) {}

  private Stream<Found> in(String folder) {
    var files = folder.startsWith("~/") ? home : folder.startsWith("toolkit/") ? toolkit : project;
    var place = folder.replaceFirst("^(~|toolkit)/", "");
    return files.below(place, DEPTH, file -> file.endsWith("SKILL.md")).stream()
        .flatMap(file -> read(files, file).stream())
        .map(skill -> new Found(skill, folder));
  }

  private Optional<Skill> read(KnowledgeFiles files, Path file) {
    var shown = (files == home ? "~/" : "") + files.shown(file);
    try {
      var text = files.text(file, KnowledgeFiles.SMALL);
      return Optional.of(SkillReader.read(shown, text, files.layer()));
    } catch (SetAside refused) {
      faults.add(refused.fault());
      return Optional.empty();
    }
  }

  /** What a client reads; Lore also the folder that the project names. */
  private List<String> folders(SkillClient client) {
    if (client != SkillClient.LORE || client.folders().contains(named)) {
      return client.folders();
    }
    var folders = new ArrayList<>(client.folders());
    folders.add(folders.size() - 1, named);
    return folders;
  }

  private List<Sight> sights(Found one, List<Found> all) {
    return Stream.of(SkillClient.values())
        .filter(client -> folders(client).contains(one.folder()))
        .map(client -> sight(client, one, all))
        .toList();
  }

  private Sight sight(SkillClient client, Found one, List<Found> all) {
    var rivals =
        all.stream()
            .filter(other -> other.skill().name().equals(one.skill().name()))
            .filter(other -> folders(client).contains(other.folder()))
            .sorted(Comparator.comparingInt(other -> folders(client).indexOf(other.folder())))
            .toList();
    if (rivals.size() == 1) {
      return new Sight(client, Fate.TAKEN, "");
    }
    var first = rivals.getFirst();
    if (client.same() == SkillClient.Same.FIRST) {
      return first.equals(one)
          ? new Sight(client, Fate.TAKEN, "")
          : new Sight(client, Fate.HIDDEN, first.skill().path());
    }
    var other = first.equals(one) ? rivals.get(1) : first;
    return new Sight(client, Fate.ONE_OF_SEVERAL, other.skill().path());
  }
}
