package dev.lore.rules.compile;

import dev.lore.rules.catalog.RuleSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.lang.descr.CompositePackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.io.ByteArrayResource;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.model.codegen.tool.ExplicitCanonicalModelCompiler;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.KnowledgeBuilderResult;
import org.kie.internal.builder.conf.ReproducibleExecutableModelGenerationOption;

/** The executable model of some rules as Java sources, with the names of its model classes. */
record ModelSources(JavaSources java, List<String> models) {
  /** One complaint of Drools: the line it gives, or less than one for none. */
  record Complaint(int line, String message) {}

  /** Thrown when Drools does not accept the rules. */
  static final class Rejected extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Complaint> said;

    Rejected(List<Complaint> said) {
      super(said.toString());
      this.said = said;
    }

    List<Complaint> said() {
      return said;
    }
  }

  static ModelSources from(List<RuleSource> rules) throws Rejected {
    var configuration =
        KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration()
            .as(KnowledgeBuilderConfigurationImpl.KEY);
    configuration.setOption(ReproducibleExecutableModelGenerationOption.ENABLED);
    var compiler =
        ExplicitCanonicalModelCompiler.of(parse(rules), configuration, PackageSources::dumpSources);
    try {
      compiler.process();
    } catch (RuntimeException e) {
      throw new Rejected(List.of(new Complaint(0, e.toString())));
    }
    if (compiler.getBuildResults().hasErrors()) {
      throw new Rejected(complaints(compiler.getBuildResults().getAllResults()));
    }
    return of(compiler.getPackageSources());
  }

  private static ModelSources of(Collection<PackageSources> packages) {
    var files = new TreeMap<String, String>();
    var models = new ArrayList<String>();
    for (var pack : packages) {
      var generated = new ArrayList<GeneratedFile>();
      pack.collectGeneratedFiles(generated);
      generated.forEach(file ->
          files.put(file.relativePath(), new String(file.contents(), StandardCharsets.UTF_8)));
      models.addAll(pack.getModelNames());
    }
    return new ModelSources(new JavaSources(files), models.stream().sorted().toList());
  }

  private static Collection<CompositePackageDescr> parse(List<RuleSource> rules) throws Rejected {
    Map<String, CompositePackageDescr> packs = new LinkedHashMap<>();
    var hash = RuleCache.hash("", rules).substring(0, 32);
    for (var rule : rules) {
      var resource = new ByteArrayResource(rule.drl().getBytes(StandardCharsets.UTF_8), "UTF-8");
      resource.setSourcePath(rule.id() + ".drl");
      var parser = new DrlParser();
      try {
        var parsed = parser.parse(resource, rule.drl());
        if (parser.hasErrors()) {
          throw new Rejected(complaints(parser.getErrors()));
        }
        var strange = RuleNames.complaints(rule, parsed);
        if (!strange.isEmpty()) {
          throw new Rejected(strange);
        }
        packs
            .computeIfAbsent(parsed.getNamespace(), name -> pack(name, hash))
            .addPackageDescr(resource, parsed);
      } catch (DroolsParserException e) {
        throw new Rejected(List.of(new Complaint(0, e.toString())));
      }
    }
    return packs.values();
  }

  /** Named by content, so that a project's classes are never taken for the toolkit's. */
  private static CompositePackageDescr pack(String name, String hash) {
    var pack = new CompositePackageDescr(name);
    pack.setPreferredPkgUUID(hash);
    return pack;
  }

  private static List<Complaint> complaints(Collection<? extends KnowledgeBuilderResult> results) {
    return results.stream().map(ModelSources::complaint).toList();
  }

  private static Complaint complaint(KnowledgeBuilderResult result) {
    var lines = result.getLines();
    return new Complaint(lines == null || lines.length == 0 ? 0 : lines[0], result.getMessage());
  }
}
