/**
 * One request as routes see it: its parameters checked, its body read, its answer written. Start at
 * {@link dev.lore.http.call.Call}.
 */
@NullMarked
package dev.lore.http.call;

import org.jspecify.annotations.NullMarked;
