@NullMarked
package dev.lore.app.plan.draft;

import org.jspecify.annotations.NullMarked;
