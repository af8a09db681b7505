package dev.lore.parse.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FurtherManifestsTest {
  @Test
  void crates_are_read_by_their_real_name_wherever_cargo_takes_them_from() {
    assertThat(
            Read.file(
                "Cargo.toml",
                "[package]",
                "name = 'shop'",
                "[dependencies]",
                "async-stripe = { version = '0.31', features = ['checkout'] }",
                "pay = { package = 'stripe-rust', version = '1' }",
                "[dev-dependencies]",
                "mockito = '1'",
                "[target.'cfg(unix)'.dependencies]",
                "nix = '0.27'",
                "[workspace.dependencies]",
                "sentry = '0.32'"))
        .containsExactly(
            "4 crates async-stripe 0.31",
            "5 crates stripe-rust 1",
            "7 crates mockito 1",
            "11 crates sentry 0.32",
            "9 crates nix 0.27");
  }

  @Test
  void gems_are_read_but_no_comments() {
    assertThat(
            Read.file(
                "Gemfile",
                "source 'https://rubygems.org'",
                "gem 'stripe', '~> 12.0'",
                "# gem 'paypal-sdk-rest'",
                "group :test do",
                "  gem(\"webmock\")",
                "end"))
        .containsExactly("2 rubygems stripe ~> 12.0", "5 rubygems webmock");
    assertThat(
            Read.file(
                "shop.gemspec",
                "Gem::Specification.new do |spec|",
                "  spec.name = 'shop'",
                "  spec.add_dependency 'sentry-ruby', '>= 5'",
                "  spec.add_development_dependency(\"rspec\")",
                "end"))
        .containsExactly("3 rubygems sentry-ruby >= 5", "4 rubygems rspec");
  }

  @Test
  void nuget_is_asked_in_three_kinds_of_files() {
    assertThat(
            Read.file(
                "src/Shop.csproj",
                "<Project Sdk=\"Microsoft.NET.Sdk\">",
                "  <ItemGroup>",
                "    <PackageReference Include=\"Stripe.net\" Version=\"48.0.0\" />",
                "    <PackageReference Include=\"Twilio\" />",
                "    <ProjectReference Include=\"../Core/Core.csproj\" />",
                "  </ItemGroup>",
                "</Project>"))
        .containsExactly("3 nuget stripe.net 48.0.0", "4 nuget twilio");
    assertThat(
            Read.file(
                "Directory.Packages.props",
                "<Project><ItemGroup>",
                "<PackageVersion Include=\"SendGrid\" Version=\"9.29\" />",
                "</ItemGroup></Project>"))
        .containsExactly("2 nuget sendgrid 9.29");
    assertThat(
            Read.file(
                "packages.config",
                "<packages>",
                "<package id=\"Braintree\" version=\"5.1\" targetFramework=\"net48\" />",
                "</packages>"))
        .containsExactly("2 nuget braintree 5.1");
  }

  @Test
  void composer_requires_packages_of_vendors() {
    assertThat(
            Read.file(
                "composer.json",
                "{\"require\": {\"php\": \">=8.2\", \"ext-json\": \"*\",",
                "  \"Stripe/stripe-php\": \"^13\"},",
                " \"require-dev\": {\"phpunit/phpunit\": \"^11\"}}"))
        .containsExactly("2 packagist stripe/stripe-php ^13", "3 packagist phpunit/phpunit ^11");
  }

  @Test
  void a_setup_script_is_read_and_not_run() {
    assertThat(
            Read.file(
                "setup.py",
                "from setuptools import setup",
                "setup(",
                "    name='shop',",
                "    install_requires=[",
                "        'stripe>=7,<8',  # 'paypal'",
                "        \"Flask_Mail\",",
                "    ],",
                "    extras_require={'sms': ['twilio']},",
                "    keywords=['sendgrid'],",
                ")"))
        .contains("5 pypi stripe >=7,<8", "6 pypi flask-mail", "8 pypi twilio")
        .noneMatch(line -> line.contains("paypal") || line.contains("sendgrid"));
    assertThat(
            Read.file(
                "setup.cfg",
                "[metadata]",
                "name = shop",
                "[options]",
                "install_requires =",
                "    stripe>=7",
                "    requests",
                "zip_safe = false",
                "[options.extras_require]",
                "sms =",
                "    twilio",
                "[flake8]",
                "ignore =",
                "    E501"))
        .containsExactly("5 pypi stripe >=7", "6 pypi requests", "10 pypi twilio");
  }

  @Test
  void pipenv_and_the_requirements_folder_are_read() {
    assertThat(
            Read.file(
                "Pipfile",
                "[packages]",
                "stripe = '*'",
                "[dev-packages]",
                "moto = {version = '5'}"))
        .containsExactly("2 pypi stripe", "4 pypi moto 5");
    assertThat(Read.file("requirements/prod.txt", "stripe==7.1"))
        .containsExactly("1 pypi stripe ==7.1");
  }

  @Test
  void a_project_names_its_integrations() {
    assertThat(
            Read.file(
                "docs/project.json",
                "{\"name\": \"shop\", \"integrations\": [",
                "  {\"name\": \"Stripe\", \"purpose\": \"card payments\"},",
                "  {\"name\": \"resend\"}], \"capabilities\": {\"payments\": true}}"))
        .containsExactly("2 Stripe", "3 resend");
  }
}
