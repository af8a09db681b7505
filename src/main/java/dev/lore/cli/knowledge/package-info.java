/**
 * The commands that ask for knowledge: {@link dev.lore.cli.knowledge.FindCommand} and {@link
 * dev.lore.cli.knowledge.BriefCommand}.
 */
@NullMarked
package dev.lore.cli.knowledge;

import org.jspecify.annotations.NullMarked;
