/**
 * Files to model: reads the toolkit's and the project's knowledge and layers them. No other package
 * knows YAML and front matter.
 *
 * <p>Start at {@link dev.lore.store.KnowledgeStore}, to write at {@link
 * dev.lore.store.ExpertiseFile}. Every file goes the same way: {@link
 * dev.lore.store.files.KnowledgeFiles} opens it safely, {@link dev.lore.store.yaml.YamlDocument}
 * makes it a tree of {@link dev.lore.store.yaml.YamlNode}s that know their place, and one reader
 * per kind of file turns that into records. What cannot be used ends as a {@link
 * dev.lore.model.Fault}.
 */
@NullMarked
package dev.lore.store;

import org.jspecify.annotations.NullMarked;
