package dev.lore.parse.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PythonManifestsTest {
  @Test
  void requirements_are_read_line_by_line() {
    assertThat(
            Read.file(
                "requirements.txt",
                "# comment",
                "-r base.txt",
                "--index-url https://pypi.org/simple",
                "Stripe_Client==7.0 \\",
                "    --hash=sha256:0000 \\",
                "    --hash=sha256:1111",
                "twilio[async,web] >= 8, < 9 ; python_version > \"3.9\"  # why",
                "sendgrid~=6.0 # pinned",
                "resend",
                "pkg @ https://example.org/pkg-1.whl",
                "https://example.org/other-1.whl",
                "-e git+https://github.com/a/b.git@v1#egg=b_c&subdirectory=d",
                "-e .",
                "./local",
                "git+https://github.com/a/b.git",
                "  spaced  "))
        .containsExactly(
            "4 pypi stripe-client ==7.0",
            "7 pypi twilio >= 8, < 9",
            "8 pypi sendgrid ~=6.0",
            "9 pypi resend",
            "10 pypi pkg",
            "12 pypi b-c",
            "16 pypi spaced");
  }

  @Test
  void requirements_with_windows_line_ends_are_the_same() {
    assertThat(Read.file("requirements.txt", "a==1\r", "\r", "b # x\r"))
        .containsExactly("1 pypi a ==1", "3 pypi b");
  }

  @Test
  void a_project_is_read_with_all_its_groups() {
    assertThat(
            Read.file(
                "pyproject.toml",
                "[project]",
                "name = \"app\"",
                "dependencies = [",
                "  # first",
                "  \"stripe>=7\",",
                "",
                "  'twilio[x]; python_version > \"3.9\"', \"resend\",",
                "]",
                "[project.optional-dependencies]",
                "test = [\"pytest\"]",
                "[dependency-groups]",
                "dev = [\"Ruff==1\", {include-group = \"test\"}, 3]",
                "[build-system]",
                "requires = [\"hatchling\"]"))
        .containsExactly(
            "5 pypi stripe >=7",
            "7 pypi twilio",
            "7 pypi resend",
            "10 pypi pytest",
            "12 pypi ruff ==1");
  }

  @Test
  void poetry_is_read_with_all_its_groups() {
    assertThat(
            Read.file(
                "pyproject.toml",
                "[tool.poetry.dependencies]",
                "python = \"^3.11\"",
                "Stripe = \"^7\"",
                "a_b = { version = \"^1\", extras = [\"x\"] }",
                "local = { path = \"../local\" }",
                "[tool.poetry.dev-dependencies]",
                "old = \"*\"",
                "[tool.poetry.group.test.dependencies]",
                "pytest = \"^8\"",
                "[tool.poetry.group.docs]",
                "optional = true",
                "[tool.poetry.group.docs.dependencies.sphinx]",
                "version = \"^5\""))
        .containsExactly(
            "3 pypi stripe ^7",
            "4 pypi a-b ^1",
            "5 pypi local",
            "7 pypi old *",
            "9 pypi pytest ^8",
            "12 pypi sphinx ^5");
  }

  @Test
  void parts_that_are_not_what_they_should_be_are_passed_over() {
    assertThat(
            Read.file(
                "pyproject.toml",
                "project.dependencies = \"stripe\"",
                "dependency-groups = 3",
                "[tool.poetry]",
                "group = [1]",
                "[tool.poetry.dependencies]",
                "a = 1"))
        .containsExactly("6 pypi a");
  }
}
