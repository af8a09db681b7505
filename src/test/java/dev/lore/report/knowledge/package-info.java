@NullMarked
package dev.lore.report.knowledge;

import org.jspecify.annotations.NullMarked;
