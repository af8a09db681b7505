/**
 * Which services a project is about, and what is known of each. Start at {@link
 * dev.lore.app.detect.DetectService}.
 */
@NullMarked
package dev.lore.app.detect;

import org.jspecify.annotations.NullMarked;
