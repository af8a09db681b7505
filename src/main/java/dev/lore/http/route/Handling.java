package dev.lore.http.route;

import dev.lore.http.call.Call;

/** What a route does: the answer is given on return, or something is thrown. */
@FunctionalInterface
public interface Handling {
  void handle(Call call) throws Exception;
}
