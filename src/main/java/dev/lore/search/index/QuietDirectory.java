package dev.lore.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.NoLockFactory;

/**
 * A folder of files that nobody forces to the disk: they survive the death of a process, and after
 * that of a machine the index is checked and made anew.
 */
final class QuietDirectory extends FilterDirectory {
  QuietDirectory(Path folder) throws IOException {
    super(FSDirectory.open(folder, NoLockFactory.INSTANCE));
  }

  @Override
  public void sync(Collection<String> names) {}

  @Override
  public void syncMetaData() {}
}
