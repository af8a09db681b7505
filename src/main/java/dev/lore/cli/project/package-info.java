/**
 * Commands about a project as a whole: setting Lore up in it, the hooks of agents, and knowledge
 * that comes from or goes to other stores. Start at {@link dev.lore.cli.project.ProjectCommands}.
 */
@NullMarked
package dev.lore.cli.project;

import org.jspecify.annotations.NullMarked;
