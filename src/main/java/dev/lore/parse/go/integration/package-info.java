/**
 * Which Go types are integrations, and what each does of what the policy asks. Start at {@link
 * dev.lore.parse.go.integration.IntegrationReader}.
 */
@NullMarked
package dev.lore.parse.go.integration;

import org.jspecify.annotations.NullMarked;
