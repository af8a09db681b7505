@NullMarked
package dev.lore.app.skill;

import org.jspecify.annotations.NullMarked;
