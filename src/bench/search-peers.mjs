// Answers the queries of a collection with MiniSearch, Orama and mulch's own ranking.
//
//   node search-peers.mjs NPM_FOLDER COLLECTION
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [npm, collection] = process.argv.slice(2);
const modules = path.resolve(npm, 'node_modules');
const require = createRequire(path.join(modules, 'x.js'));
const rows = (name) =>
  fs.readFileSync(path.join(collection, `${name}.tsv`), 'utf8').split('\n').filter(Boolean)
    .map((line) => line.split('\t').map((cell) => cell.replaceAll('\\n', '\n')));
const docs = rows('docs').map(([id, kind, title, body]) => ({ id, title, body }));
const queries = rows('queries');
const print = (engine, query, ids) => ids.slice(0, 100).forEach((id) => console.log(`${engine}\t${query}\t${id}`));

const MiniSearch = require('minisearch').default ?? require('minisearch');
const mini = new MiniSearch({ fields: ['title', 'body'] });
mini.addAll(docs);
for (const [query, text] of queries) print('MiniSearch', query, mini.search(text).map((hit) => hit.id));

const orama = await import(pathToFileURL(require.resolve('@orama/orama')).href);
const db = orama.create({
  schema: { id: 'string', title: 'string', body: 'string' },
  components: { tokenizer: { stemming: true, language: 'english' } },
});
await orama.insertMultiple(db, docs, 500);
for (const [query, text] of queries) {
  const found = await orama.search(db, { term: text, limit: 100, properties: ['title', 'body'], threshold: 1 });
  print('Orama', query, found.hits.map((hit) => hit.document.id));
}

// mulch ships TypeScript for bun, which node can't read: its ranking is called through bun.
const bm25 = path.join(modules, '@os-eco/mulch-cli/src/utils/bm25.ts');
if (fs.existsSync(bm25)) {
  const { spawnSync } = await import('node:child_process');
  const script = path.join(npm, 'mulch-rank.mjs');
  fs.writeFileSync(script, `
    import fs from 'node:fs';
    import { searchBM25 } from ${JSON.stringify(bm25)};
    const { docs, queries } = JSON.parse(fs.readFileSync(0, 'utf8'));
    const records = docs.map((doc) => doc.title
      ? { id: doc.id, type: 'pattern', name: doc.title, description: doc.body, classification: 'tactical', recorded_at: '2026-01-01' }
      : { id: doc.id, type: 'convention', content: doc.body, classification: 'tactical', recorded_at: '2026-01-01' });
    for (const [query, text] of queries)
      for (const hit of searchBM25(records, text).slice(0, 100)) console.log('mulch\\t' + query + '\\t' + hit.record.id);
  `);
  const run = spawnSync(path.join(modules, '.bin/bun'), [script],
    { input: JSON.stringify({ docs, queries }), maxBuffer: 1 << 30, encoding: 'utf8' });
  if (run.status === 0) process.stdout.write(run.stdout);
  else console.error('  mulch left out: ' + (run.stderr || run.error));
}
