/**
 * What Go's own words mean: whose error a call returns, what becomes of it, which loop pages.
 *
 * <p>{@link dev.lore.parse.go.GoReader} walks the tree of one file and yields a {@link
 * dev.lore.parse.go.types.GoFile}; {@link dev.lore.parse.go.GoPackage} settles the files of one
 * folder together, since a type, a constant or a helper may stand in another file. Without a type
 * checker, types are followed as far as the package's own declarations and a table of the standard
 * library lead; what lies beyond is not judged.
 */
@NullMarked
package dev.lore.parse.go;

import org.jspecify.annotations.NullMarked;
