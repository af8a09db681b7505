package dev.lore.parse.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoModTest {
  @Test
  void only_what_is_required_is_read() {
    assertThat(
            Read.file(
                "go.mod",
                "module example.org/app",
                "go 1.22",
                "require github.com/stripe/stripe-go/v82 v82.0.0",
                "require\tgolang.org/x/sync v0.7.0",
                "require \"gopkg.in/yaml.v3\" v3.0.1",
                "require ( // these",
                "\t// github.com/no/no v1.0.0",
                "\t//github.com/no/no v1.0.0",
                "\tgithub.com/a/b v1.2.3-0.20240101000000-abcdef012345",
                "",
                "\tlocal v0.0.0",
                ")",
                "require(",
                "\tgithub.com/c/d v2.0.0+incompatible",
                ")",
                "replace github.com/a/b => ../b",
                "replace (",
                "\tgithub.com/c/d v2.0.0 => github.com/e/f v1.0.0",
                ")",
                "exclude (",
                "\tgithub.com/g/h v1.0.0",
                ")",
                "exclude github.com/i/j v1.0.0",
                "require golang.org/x/text v0.14.0 // indirect",
                "retract v1.0.0"))
        .containsExactly(
            "3 go github.com/stripe/stripe-go/v82 v82.0.0",
            "4 go golang.org/x/sync v0.7.0",
            "5 go gopkg.in/yaml.v3 v3.0.1",
            "9 go github.com/a/b v1.2.3-0.20240101000000-abcdef012345",
            "11 go local v0.0.0",
            "14 go github.com/c/d v2.0.0+incompatible");
  }
}
