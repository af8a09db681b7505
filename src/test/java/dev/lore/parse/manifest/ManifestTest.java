package dev.lore.parse.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.parse.text.SourceText;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ManifestTest {
  @Test
  void a_manifest_is_told_by_its_name() {
    assertThat(
            Stream.of(
                    "package.json",
                    "requirements.txt",
                    "requirements-dev.in",
                    "dev-requirements.txt",
                    "pyproject.toml",
                    "go.mod",
                    "pom.xml",
                    "build.gradle",
                    "build.gradle.kts",
                    "libs.versions.toml",
                    ".env",
                    ".env.local",
                    "prod.env",
                    "requirements/base.txt",
                    "docs/project.json",
                    "src/App.csproj",
                    "app.gemspec")
                .map(name -> Manifest.ofFile(name).orElseThrow()))
        .containsExactly(
            Manifest.PACKAGE_JSON,
            Manifest.REQUIREMENTS,
            Manifest.REQUIREMENTS,
            Manifest.REQUIREMENTS,
            Manifest.PYPROJECT,
            Manifest.GO_MOD,
            Manifest.POM,
            Manifest.GRADLE,
            Manifest.GRADLE,
            Manifest.GRADLE_CATALOG,
            Manifest.ENV_FILE,
            Manifest.ENV_FILE,
            Manifest.ENV_FILE,
            Manifest.REQUIREMENTS,
            Manifest.PROJECT_JSON,
            Manifest.NUGET,
            Manifest.GEMFILE);
    assertThat(
            Stream.of(
                    "tsconfig.json",
                    "settings.gradle",
                    "myrequirements.txt",
                    "go.sum",
                    "env",
                    "project.json")
                .map(Manifest::ofFile))
        .allMatch(Optional::isEmpty);
  }

  @ParameterizedTest
  @EnumSource
  void a_file_that_breaks_off_anywhere_is_read_up_to_there(Manifest manifest) {
    String whole = sample(manifest);
    int before = 0;
    for (int end = 0; end <= whole.length(); end++) {
      int facts = manifest.read(SourceText.of(".env", whole.substring(0, end))).size();
      before = Math.max(before, facts);
    }
    assertThat(manifest.read(SourceText.of(".env", whole))).hasSize(before).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void no_text_is_too_strange_to_be_read(Manifest manifest) {
    for (String text :
        new String[] {
          "",
          "\0\0\0",
          "\ud800",
          "[".repeat(10_000),
          "{".repeat(10_000),
          "{\"dependencies\":".repeat(10_000),
          "x = " + "[".repeat(10_000) + "]".repeat(10_000),
          "a" + ".a".repeat(10_000) + " = 1",
          "<a>".repeat(10_000),
          "<dependency>".repeat(10_000) + "</dependency>".repeat(10_000),
          "<!DOCTYPE a>\n\n<a/>\n\n",
          "require " + ".".repeat(10_000),
          "a".repeat(100_000) + ";\u2028",
          "A=" + " ".repeat(100_000) + "\u2028",
          "dependencies {\n'" + "a:".repeat(100_000),
          ".".repeat(1 << 20),
          "\"".repeat(100_001),
          "A='\n".repeat(10_001),
          "project = 1\ntool = []\nlibraries = 'x'\ndependency-groups = 3",
          "[project]\ndependencies = 'x'\noptional-dependencies = [1]\n[tool.poetry]\ngroup = 3",
          "[tool.poetry.group]\na = 1\n[libraries]\nb = 1\nc = {module = 1}\nd = 'x'",
        }) {
      manifest.read(SourceText.of(".env", text));
    }
  }

  private static String sample(Manifest manifest) {
    return switch (manifest) {
      case CARGO -> "[dependencies]\na = '1'\n[target.x.dependencies]\nb = {version = '2'}\n";
      case COMPOSER -> "{\"require\": {\"php\": \"8\", \"a/b\": \"1\"}, \"x\": {}}";
      case GEMFILE -> "gem 'a', '1'\ngroup :x do\n  gem(\"b\")\nend\n";
      case NUGET ->
          "<Project><ItemGroup><PackageReference Include=\"A\" Version=\"1\"/>"
              + "<PackageVersion Include=\"B\"/></ItemGroup></Project>";
      case PIPFILE -> "[packages]\na = '*'\n[dev-packages]\nb = {version = '1'}\n";
      case PROJECT_JSON -> "{\"integrations\": [{\"name\": \"A\"}, {\"name\": \"B\"}]}";
      case SETUP_CFG -> "[options]\ninstall_requires =\n  a>=1\n  b\nzip_safe = no\n";
      case SETUP_PY -> "setup(install_requires=['a>=1', \"b\"], x='c')\n";
      case ENV_FILE -> "export A='x'\nB=\"1\n2\"\nC=\n";
      case GO_MOD -> "module m\nrequire a.b/c v1\nrequire (\n\td.e/f v2 // used\n)\n";
      case GRADLE -> "dependencies {\n  api('a:b:1') { x }\n  api group: 'c', name: 'd'\n}\n";
      case GRADLE_CATALOG ->
          """
          [versions]
          a = '1'
          [libraries]
          b = 'c:d:2'
          e = { module = 'f:g', version.ref = 'a' }
          """;
      case PACKAGE_JSON -> "{\"dependencies\": {\"a\": \"1\", \"b\": \"2\"}, \"x\": [1]}";
      case POM ->
          "<project><!-- c --><dependency><groupId>a</groupId><artifactId>b</artifactId>"
              + "<exclusions><exclusion><groupId>x</groupId></exclusion></exclusions>"
              + "</dependency></project>";
      case PYPROJECT ->
          """
          [project]
          dependencies = ['a>=1', "b"]
          [tool.poetry.dependencies]
          c = {version = '1'}
          """;
      case REQUIREMENTS -> "a==1 \\\n  --hash=sha256:00\nb[c] ; d\n-e x#egg=e\n";
    };
  }
}
