/**
 * What is sent and answered, as records: their members are those of the JSON, and the API is
 * described from them. All members of an answer are always there; what is not known is empty.
 */
@NullMarked
package dev.lore.http.answer;

import org.jspecify.annotations.NullMarked;
