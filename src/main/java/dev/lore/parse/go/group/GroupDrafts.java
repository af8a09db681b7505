package dev.lore.parse.go.group;

import dev.lore.facts.CodeFact;
import dev.lore.facts.GroupLimit;
import dev.lore.facts.GroupStart;
import dev.lore.facts.GroupStart.Limit;
import dev.lore.model.Location;
import dev.lore.parse.go.types.Draft;
import dev.lore.parse.go.types.GoGroups;
import dev.lore.parse.go.types.GoTypes;
import java.util.Optional;

/** What is left to be settled of errgroups, until the whole package is known. */
final class GroupDrafts {
  private GroupDrafts() {}

  record Start(
      Location at,
      String callee,
      String shown,
      String key,
      String list,
      boolean repeated,
      boolean slotted)
      implements Draft {
    @Override
    public Optional<CodeFact> settle(GoTypes types) {
      String name = types.resolve(callee);
      if (!name.equals(GoGroups.TYPE + ".Go") && !name.equals(GoGroups.TYPE + ".TryGo")) {
        return Optional.empty();
      }
      boolean data = repeated && !types.groups().isFixed(list);
      Limit limit = types.groups().of(key);
      return Optional.of(new GroupStart(at, shown, data, limit, slotted));
    }
  }

  record Repeat(Location at, String shown, GoGroups.Passed passed, boolean slotted)
      implements Draft {
    @Override
    public Optional<CodeFact> settle(GoTypes types) {
      String parameter = types.groups().parameter(passed);
      return types.groups().starts(parameter)
          ? Optional.of(
              new GroupStart(
                  at,
                  shown,
                  true,
                  types.groups().of(passed.key()),
                  slotted || types.groups().slots(parameter)))
          : Optional.empty();
    }
  }

  record Limiting(Location at, String callee, String shown, boolean zero, boolean late)
      implements Draft {
    @Override
    public Optional<CodeFact> settle(GoTypes types) {
      return types.resolve(callee).equals(GoGroups.TYPE + ".SetLimit")
          ? Optional.of(new GroupLimit(at, shown, zero, late))
          : Optional.empty();
    }
  }
}
