/**
 * Passwords, secrets and keys that no shape tells, only what they are given to. {@link
 * dev.lore.parse.credential.CodeCredentials} reads them from a syntax tree, {@link
 * dev.lore.parse.credential.SettingsCredentials} from the lines of any other text; {@link
 * dev.lore.parse.credential.CredentialName} and {@link dev.lore.parse.credential.CredentialValue}
 * judge both sides.
 */
@NullMarked
package dev.lore.parse.credential;

import org.jspecify.annotations.NullMarked;
