package dev.lore.parse.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JvmManifestsTest {
  @Test
  void every_dependency_of_a_pom_is_read_and_no_exclusion() {
    assertThat(
            Read.file(
                "pom.xml",
                "<?xml version=\"1.0\"?>",
                "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">",
                "  <groupId>me</groupId><artifactId>app</artifactId>",
                "  <dependencyManagement><dependencies>",
                "    <dependency><groupId>a</groupId><artifactId>bom</artifactId>",
                "      <version>1</version><type>pom</type></dependency>",
                "  </dependencies></dependencyManagement>",
                "  <dependencies>",
                "    <dependency>",
                "      <groupId>com.stripe</groupId>",
                "      <artifactId> stripe-java </artifactId>",
                "      <version>2<!-- or 3 -->4</version>",
                "      <exclusions>",
                "        <exclusion><groupId>x</groupId><artifactId>y</artifactId></exclusion>",
                "      </exclusions>",
                "    </dependency>",
                "    <dependency><artifactId>b</artifactId>",
                "      <groupId><![CDATA[c]]></groupId><version>${v}</version></dependency>",
                "  </dependencies>",
                "  <build><plugins><plugin><groupId>p</groupId><artifactId>q</artifactId>",
                "    <dependencies><dependency><groupId>d</groupId><artifactId>e</artifactId>",
                "    </dependency></dependencies></plugin></plugins></build>",
                "</project>",
                ""))
        .containsExactly(
            "5 maven a:bom 1",
            "9 maven com.stripe:stripe-java 24",
            "17 maven c:b ${v}",
            "21 maven d:e");
  }

  @Test
  void a_document_type_is_not_read_and_its_entities_mean_nothing() {
    assertThat(
            Read.file(
                "pom.xml",
                "<!DOCTYPE p [<!ENTITY a \"aaaaaaaaaa\">",
                "  <!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"> <!ENTITY c \"&b;&b;&b;&b;&b;\">",
                "  <!ENTITY f SYSTEM \"file:///etc/passwd\"> ]>",
                "<p><dependency><groupId>g</groupId><artifactId>x</artifactId></dependency>",
                "<dependency><groupId>&c;</groupId><artifactId>&f;</artifactId></dependency></p>"))
        .startsWith("4 maven g:x")
        .noneMatch(fact -> fact.contains("aaa") || fact.contains("root"));
  }

  @Test
  void what_stands_in_front_of_a_break_in_a_pom_is_read() {
    assertThat(
            Read.file(
                "pom.xml",
                "<p><dependency><artifactId>a</artifactId></dependency>",
                "<<<<<<< HEAD"))
        .containsExactly("1 maven :a");
  }

  @Test
  void a_gradle_build_is_read_within_its_dependencies() {
    assertThat(
            Read.file(
                "build.gradle",
                "plugins { id 'org.x:y' }",
                "buildscript { dependencies { classpath 'com.android:gradle:8.0' } }",
                "repositories { maven { url 'https://repo.example.org' } }",
                "def image = 'redis:7'",
                "dependencies {",
                "  implementation 'com.stripe:stripe-java:24.0.0' // 'no:no:1'",
                "  // implementation 'no:no:1'",
                "  /* api 'no:no:1'",
                "     api 'no:no:1' */ api \"junit:junit:$version\"",
                "  implementation platform('a:bom:1'), project(':core')",
                "  implementation('c:d:1:classifier@jar') { exclude group: 'no', module: 'no' }",
                "  runtimeOnly group: 'e', name: 'f', version: '2'",
                "  compileOnly 'g:h'",
                "}",
                "task run { args 'localhost:8080' }"))
        .containsExactly(
            "2 maven com.android:gradle 8.0",
            "6 maven com.stripe:stripe-java 24.0.0",
            "9 maven junit:junit $version",
            "10 maven a:bom 1",
            "11 maven c:d 1",
            "12 maven e:f 2",
            "13 maven g:h");
  }

  @Test
  void a_kotlin_build_is_read_the_same_way() {
    assertThat(
            Read.file(
                "build.gradle.kts",
                "dependencies {",
                "    implementation(\"com.twilio.sdk:twilio:10.0.0\")",
                "    implementation(platform(\"a:bom:1\")); implementation(libs.stripe)",
                "    api(group = \"b\", name = \"c\", version = \"2\")",
                "}",
                "val host = \"localhost:8080\"",
                "kotlin { sourceSets { val jvm by getting { dependencies {",
                "    api(\"d:e:3\")",
                "} } } }"))
        .containsExactly(
            "2 maven com.twilio.sdk:twilio 10.0.0",
            "3 maven a:bom 1",
            "4 maven b:c 2",
            "8 maven d:e 3");
  }

  @Test
  void the_libraries_of_a_version_catalogue_are_read_with_their_versions() {
    assertThat(
            Read.file(
                "libs.versions.toml",
                "[versions]",
                "stripe = \"24.0\"",
                "[libraries]",
                "a = \"com.a:a:1.0\"",
                "b = { module = \"com.b:b\", version = \"2\" }",
                "c = { group = \"com.c\", name = \"c\", version.ref = \"stripe\" }",
                "d = { module = \"com.d:d\" }",
                "e = { module = \"com.e:e\", version.ref = \"none\" }",
                "f = { name = \"alone\" }",
                "g = \"nothing\"",
                "h = 3",
                "[plugins]",
                "p = { id = \"x:y\", version = \"1\" }"))
        .containsExactly(
            "4 maven com.a:a 1.0",
            "5 maven com.b:b 2",
            "6 maven com.c:c 24.0",
            "7 maven com.d:d",
            "8 maven com.e:e");
  }
}
