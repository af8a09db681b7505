package dev.lore.http.route;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * One way a route answers when all is well.
 *
 * @param status of HTTP
 * @param summary what it means
 * @param mediaType of the body; empty where there is none
 * @param type a record, or what a list holds; null where the body is not described further
 * @param list whether the body is a page of {@code type}
 */
public record Answer(
    int status, String summary, String mediaType, @Nullable Type type, boolean list) {}
