@NullMarked
package dev.lore.report.document;

import org.jspecify.annotations.NullMarked;
