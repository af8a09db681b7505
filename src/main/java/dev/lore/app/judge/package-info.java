/**
 * Which findings are left once comments and waivers have accepted some, and what is to be said of
 * those that accept none. Start at {@link dev.lore.app.judge.Judged}.
 */
@NullMarked
package dev.lore.app.judge;

import org.jspecify.annotations.NullMarked;
