/**
 * What is done for a project as a whole: {@link dev.lore.app.project.SetUpService} sets Lore up in
 * it, {@link dev.lore.app.project.HookService} speaks to the agents there, and {@link
 * dev.lore.app.project.ImportService} and {@link dev.lore.app.project.MemoryService} exchange what
 * it knows with other stores.
 */
@NullMarked
package dev.lore.app.project;

import org.jspecify.annotations.NullMarked;
