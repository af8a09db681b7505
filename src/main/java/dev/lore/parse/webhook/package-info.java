/**
 * Which functions take webhooks, and how they verify them; {@link
 * dev.lore.parse.webhook.WebhookReader} is where to start.
 */
@NullMarked
package dev.lore.parse.webhook;

import org.jspecify.annotations.NullMarked;
