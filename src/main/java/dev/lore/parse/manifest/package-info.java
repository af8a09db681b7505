/**
 * Manifests and environment files to facts. Start at {@link dev.lore.parse.manifest.Manifest},
 * which knows them all by name.
 */
@NullMarked
package dev.lore.parse.manifest;

import org.jspecify.annotations.NullMarked;
