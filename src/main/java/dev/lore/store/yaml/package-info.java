/**
 * YAML texts as nodes that know their place, within limits that a stranger's file cannot break; the
 * only package that knows SnakeYAML.
 *
 * <p>Start at {@link dev.lore.store.yaml.YamlDocument#read}.
 */
@NullMarked
package dev.lore.store.yaml;

import org.jspecify.annotations.NullMarked;
