package dev.lore.http.route;

import dev.lore.http.call.Call;
import dev.lore.http.call.Projects;
import dev.lore.http.route.Parameter.Place;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All routes of a server. Before a route is asked, its parameters are held to what it says. */
public record RouteTable(List<Route> routes, Projects projects) {
  /** Makes them known to Javalin. Whatever can be read can also be asked for its headers alone. */
  public void register(RoutesConfig config) {
    for (var route : routes) {
      config.addEndpoint(endpoint(HandlerType.findOrCreate(route.method()), route));
      if (route.method().equals("GET")) {
        config.addEndpoint(endpoint(HandlerType.HEAD, route));
      }
    }
  }

  private Endpoint endpoint(HandlerType method, Route route) {
    return new Endpoint(method, route.path(), context -> answer(context, route));
  }

  private void answer(Context context, Route route) throws Exception {
    var query = query(context.queryParamMap(), route);
    for (var parameter : route.parameters()) {
      if (parameter.place() == Place.PATH) {
        parameter.hold(context.pathParam(parameter.name()));
      }
    }
    route.handling().handle(new Call(context, projects, query, route.types()));
  }

  private static Map<String, String> query(Map<String, List<String>> given, Route route) {
    var query = new HashMap<String, String>();
    var known = route.parameters().stream().filter(p -> p.place() == Place.QUERY).toList();
    given.forEach((name, values) -> {
      var parameter =
          known.stream()
              .filter(one -> one.name().equals(name))
              .findFirst()
              .orElseThrow(() ->
                  Call.wrong(
                      "there is no such parameter in the query",
                      known.isEmpty()
                          ? "Leave the query out."
                          : "There are: "
                              + String.join(", ", known.stream().map(Parameter::name).toList())
                              + "."));
      if (values.size() != 1) {
        throw Call.wrong("the parameter " + name + " is malformed or given twice", "Give it once.");
      }
      parameter.hold(values.getFirst());
      query.put(name, values.getFirst());
    });
    return query;
  }
}
