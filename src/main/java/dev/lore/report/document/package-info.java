/**
 * What commands answer with, each for people and for programs. Start at {@link
 * dev.lore.report.document.Document}; the JSON of each has a schema of its name in the resources of
 * this package.
 *
 * <p>All JSON documents keep to this: {@code version} comes first, every field is always there,
 * what is not known is an empty text or list, and within a version fields may be added; none is
 * renamed, removed or given another meaning. Enumerated values are the names of the model's
 * constants.
 */
@NullMarked
package dev.lore.report.document;

import org.jspecify.annotations.NullMarked;
