@NullMarked
package dev.lore.app.plan;

import org.jspecify.annotations.NullMarked;
