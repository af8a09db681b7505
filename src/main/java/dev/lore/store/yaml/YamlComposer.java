package dev.lore.store.yaml;

import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** SnakeYAML's composer within limits, the number of nodes among them, which it has none for. */
final class YamlComposer extends Composer {
  /** The most code points; the bytes of a file are limited where it is read. */
  private static final int CODE_POINTS = 8 << 20;

  /** The most levels of lists and mappings. */
  static final int LEVELS = 50;

  /** The most aliases of lists and mappings. */
  static final int ALIASES = 50;

  /** The most values; 10,000 learnings have about 130,000. */
  static final int NODES = 500_000;

  private int nodes;

  private YamlComposer(String text, LoaderOptions limits) {
    super(new ParserImpl(new StreamReader(new StringReader(text)), limits), new Resolver(), limits);
  }

  /** The root of the only document in {@code text}, or null where it is empty. */
  static @Nullable Node compose(String text) {
    var limits = new LoaderOptions();
    limits.setNestingDepthLimit(LEVELS);
    limits.setMaxAliasesForCollections(ALIASES);
    limits.setCodePointLimit(CODE_POINTS);
    return new YamlComposer(text, limits).getSingleNode();
  }

  @Override
  protected Node composeScalarNode(@Nullable String anchor, List<CommentLine> comments) {
    count();
    return super.composeScalarNode(anchor, comments);
  }

  @Override
  protected Node composeSequenceNode(@Nullable String anchor) {
    count();
    return super.composeSequenceNode(anchor);
  }

  @Override
  protected Node composeMappingNode(@Nullable String anchor) {
    count();
    return super.composeMappingNode(anchor);
  }

  private void count() {
    if (++nodes > NODES) {
      throw new YAMLException("more than " + NODES + " values");
    }
  }
}
