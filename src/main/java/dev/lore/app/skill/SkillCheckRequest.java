package dev.lore.app.skill;

import dev.lore.model.Severity;
import dev.lore.model.SkillProfile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which skills to check, and how.
 *
 * @param folder whose project's skills are meant where no path is given
 * @param paths files or folders of one project
 * @param profile whose rules they are held to
 * @param failOn how grave a finding fails; null where none does
 */
public record SkillCheckRequest(
    Path folder, List<Path> paths, SkillProfile profile, @Nullable Severity failOn) {}
