/**
 * The forms that manifests are written in: {@link dev.lore.parse.manifest.form.TomlText}, {@link
 * dev.lore.parse.manifest.form.JsonText} and {@link dev.lore.parse.manifest.form.XmlText}.
 */
@NullMarked
package dev.lore.parse.manifest.form;

import org.jspecify.annotations.NullMarked;
